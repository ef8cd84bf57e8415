# Leaving the site at once, in Urdu.

exit-label = باہر نکلیں
exit-hint = اس سائٹ سے فوراً باہر نکلیں۔ یا Esc کا بٹن تین بار دبائیں۔
# A page that nobody asks questions about.
exit-url = https://ur.wikipedia.org/
privacy-exit-title = فوراً باہر نکلنا
privacy-exit = اوپر ”باہر نکلیں“ دبانے سے اس صفحے کی جگہ ایک دوسرا صفحہ کھل جاتا ہے۔ کی بورڈ ہو تو Esc تین بار دبائیں۔ جو صفحے آپ نے پہلے دیکھے، وہ ہسٹری میں رہتے ہیں: اگر آپ کا فون دوسرے لوگ بھی استعمال کرتے ہیں تو ہسٹری مٹا دیں۔

# Reading aloud by the voice of the device.
listen = سنیں
