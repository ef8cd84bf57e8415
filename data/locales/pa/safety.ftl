# Leaving the site at once, in Punjabi.

exit-label = ਬਾਹਰ ਨਿਕਲੋ
exit-hint = ਇਸ ਸਾਈਟ ਤੋਂ ਤੁਰੰਤ ਬਾਹਰ ਨਿਕਲੋ। ਜਾਂ Esc ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾਓ।
# A page that nobody asks questions about.
exit-url = https://pa.wikipedia.org/
privacy-exit-title = ਤੁਰੰਤ ਬਾਹਰ ਨਿਕਲਣਾ
privacy-exit = ਉੱਪਰ “ਬਾਹਰ ਨਿਕਲੋ” ਦਬਾਉਣ ਨਾਲ ਇਸ ਪੰਨੇ ਦੀ ਥਾਂ ਹੋਰ ਪੰਨਾ ਖੁੱਲ੍ਹ ਜਾਂਦਾ ਹੈ। ਕੀਬੋਰਡ ਹੋਵੇ ਤਾਂ Esc ਤਿੰਨ ਵਾਰ ਦਬਾਓ। ਜੋ ਪੰਨੇ ਤੁਸੀਂ ਪਹਿਲਾਂ ਦੇਖੇ, ਉਹ ਹਿਸਟਰੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ: ਜੇ ਤੁਹਾਡਾ ਫ਼ੋਨ ਹੋਰ ਲੋਕ ਵੀ ਵਰਤਦੇ ਹਨ, ਤਾਂ ਹਿਸਟਰੀ ਮਿਟਾ ਦਿਓ।

# Reading aloud by the voice of the device.
listen = ਸੁਣੋ
