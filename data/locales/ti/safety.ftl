# Leaving the site at once, in Tigrinya.

exit-label = ውጽኡ
exit-hint = ካብዚ መርበብ ብኡንብኡ ውጽኡ። ወይ ቁልፊ Esc ሰለስተ ግዜ ጠውቑ።
# A page that nobody asks questions about.
exit-url = https://ti.wikipedia.org/
privacy-exit-title = ብኡንብኡ ምውጻእ
privacy-exit = ኣብ ላዕሊ ዘሎ “ውጽኡ” ኣብ ክንዲ እዚ ገጽ ካልእ ገጽ ይኸፍት። ብኪቦርድ፣ Esc ሰለስተ ግዜ ጠውቑ። ቅድሚ ሕጂ ዝረኣኹምዎም ገጻት ኣብ ታሪኽ (history) ይተርፉ: ካልኦት ሰባት ተሌፎንኩም ዝጥቀሙ እንተኾይኖም፣ ታሪኽ ደምስሱ።

# Reading aloud by the voice of the device.
listen = ስምዑ
