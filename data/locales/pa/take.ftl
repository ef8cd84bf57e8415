# "Take it with you": slip, reminder, contact, message, saved desks, poster, in Punjabi.

take-title = ਨਾਲ ਲੈ ਜਾਓ
take-slip = ਪ੍ਰਿੰਟ ਲਈ ਪਰਚੀ
take-send = ਭੇਜੋ
take-calendar = ਰਿਮਾਈਂਡਰ
take-contact = ਨੰਬਰ ਸੇਵ ਕਰੋ
take-may-change = ਸਮਾਂ ਬਦਲ ਸਕਦਾ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ, ਹੋ ਸਕੇ ਤਾਂ ਫ਼ੋਨ ਕਰੋ।
# From one day to another, both with their date.
take-week = { $from } ਤੋਂ { $to } ਤੱਕ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ

take-calendar-at = ਦਿਨ ਅਤੇ ਸਮਾਂ
take-calendar-make = ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ
take-calendar-hint = ਫ਼ੋਨ ਆਪਣਾ ਕੈਲੰਡਰ ਖੋਲ੍ਹਦਾ ਹੈ ਅਤੇ ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਉਂਦਾ ਹੈ। ਅਸੀਂ ਕੁਝ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ। ਇਹ ਹੈਲਪ ਡੈਸਕ ਨਾਲ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ।

take-send-text = ਭੇਜਣ ਲਈ ਲਿਖਤ
take-send-hint = ਸੁਨੇਹਾ ਤੁਹਾਡੇ ਫ਼ੋਨ ਤੋਂ ਜਾਂਦਾ ਹੈ। ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਲਿਖਦੇ ਹੋ, ਅਸੀਂ ਨਹੀਂ ਦੇਖਦੇ।
take-copy = ਲਿਖਤ ਕਾਪੀ ਕਰੋ
take-copied = ਲਿਖਤ ਕਾਪੀ ਹੋ ਗਈ
take-copy-failed = ਕਾਪੀ ਨਹੀਂ ਹੋ ਸਕੀ। ਲਿਖਤ ਨੂੰ ਦਬਾ ਕੇ ਰੱਖੋ ਅਤੇ ਆਪ ਕਾਪੀ ਕਰੋ।

## Desks saved on the phone

take-save = ਸੇਵ ਕਰੋ
take-saved = ਸੇਵ ਹੋ ਗਿਆ
take-saved-title = ਸੇਵ ਕੀਤੇ ਹੈਲਪ ਡੈਸਕ
take-saved-lead = ਇਹ ਸਿਰਫ਼ ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਸੇਵ ਹਨ। ਜੋ ਵੀ ਇਹ ਫ਼ੋਨ ਵਰਤਦਾ ਹੈ, ਇਹਨਾਂ ਨੂੰ ਦੇਖ ਸਕਦਾ ਹੈ।
take-saved-none = ਤੁਸੀਂ ਕੋਈ ਹੈਲਪ ਡੈਸਕ ਸੇਵ ਨਹੀਂ ਕੀਤਾ।
take-saved-remove = ਹਟਾਓ
take-saved-remove-all = ਸਾਰੇ ਹਟਾਓ
take-saved-failed = ਫ਼ੋਨ ਸੇਵ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ।
take-saved-full = ਤੁਸੀਂ 100 ਹੈਲਪ ਡੈਸਕ ਸੇਵ ਕਰ ਚੁੱਕੇ ਹੋ। ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।
take-saved-gone = ਇਹ ਹੈਲਪ ਡੈਸਕ ਹੁਣ ਨਹੀਂ ਹੈ।
take-saved-unreachable = ਇਸ ਵੇਲੇ ਇਸ ਹੈਲਪ ਡੈਸਕ ਦੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਪੜ੍ਹੀ ਜਾਂਦੀ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
take-saved-script = ਇਸ ਪੰਨੇ ਲਈ JavaScript ਚਾਹੀਦਾ ਹੈ। ਜਾਂ ਹੈਲਪ ਡੈਸਕ ਦੀ ਪਰਚੀ ਪ੍ਰਿੰਟ ਕਰੋ।

## Slip of paper, in two languages

take-say-title = ਹੈਲਪ ਡੈਸਕ ਉੱਤੇ ਕੀ ਕਹਿਣਾ ਹੈ
take-say = ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਮੈਨੂੰ ਇਹ ਚਾਹੀਦਾ ਹੈ: { $need }।
take-say-language = ਮੇਰੀ ਭਾਸ਼ਾ { $language } ਹੈ। ਕੀ ਇੱਥੇ ਕੋਈ ਮੇਰੀ ਭਾਸ਼ਾ ਬੋਲਦਾ ਹੈ?
take-made = { $date } ਨੂੰ ਬਣੀ। ਸਮਾਂ ਬਦਲ ਸਕਦਾ ਹੈ।
take-live = ਵੈੱਬਸਾਈਟ ਉੱਤੇ, ਅੱਜ ਦੀ ਜਾਣਕਾਰੀ ਨਾਲ
take-live-alt = QR ਕੋਡ: ਇਸ ਪੰਨੇ ਦਾ ਲਿੰਕ, { $url }

## Poster for a wall

take-poster-title = ਪੋਸਟਰ ਬਣਾਓ
take-poster-lead = ਤੁਹਾਡੇ ਨੇੜੇ ਦੇ ਹੈਲਪ ਡੈਸਕ, ਕੰਧ ਉੱਤੇ ਲਾਉਣ ਵਾਲੇ ਇੱਕ ਕਾਗਜ਼ ਉੱਤੇ, ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ। ਵੱਧ ਤੋਂ ਵੱਧ 12 ਹੈਲਪ ਡੈਸਕ।
take-poster-heading = ਨੇੜੇ ਦੇ ਹੈਲਪ ਡੈਸਕ: { $place }
take-poster-languages = ਦੂਜੀ ਭਾਸ਼ਾ
take-poster-size = ਕਾਗਜ਼ ਦਾ ਸਾਈਜ਼
take-poster-preview = ਸੂਚੀ ਦਿਖਾਓ
take-poster-make = ਪੋਸਟਰ ਡਾਊਨਲੋਡ ਕਰੋ (PDF)
take-poster-none = ਇੱਥੇ ਦਿਖਾਉਣ ਲਈ ਕੋਈ ਹੈਲਪ ਡੈਸਕ ਨਹੀਂ। ਹੋਰ ਥਾਂ ਲਿਖੋ ਜਾਂ ਵਿਸ਼ਾ ਹਟਾਓ।

kiosk-title = { $city } ਵਿੱਚ ਹੈਲਪ ਡੈਸਕ
kiosk-take = ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ ਅਤੇ ਨਾਲ ਲੈ ਜਾਓ
kiosk-wipe = ਜੇ ਕੋਈ ਸਕ੍ਰੀਨ ਨੂੰ ਨਹੀਂ ਛੂੰਹਦਾ, ਤਾਂ ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਇਹ ਪੰਨਾ ਮਿਟ ਜਾਂਦਾ ਹੈ।

## The search on other people's sites

embed-title = ਖੋਜ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਲਾਓ
embed-lead = ਤੁਹਾਡੇ ਪੰਨੇ ਲਈ ਇੱਕ ਛੋਟੀ ਖੋਜ: ਸਭ ਤੋਂ ਨੇੜੇ ਦੇ ਹੈਲਪ ਡੈਸਕ ਅਤੇ ਇਹਨਾਂ ਦੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ, ਪੜ੍ਹਨ ਵਾਲੇ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ। ਮੁਫ਼ਤ ਹੈ।
embed-language = ਖੋਜ ਦੀ ਭਾਸ਼ਾ
embed-code = ਕਾਪੀ ਕਰਨ ਵਾਲੀਆਂ ਲਾਈਨਾਂ
embed-code-text = ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਲਾਈਨ ਆਪਣੇ ਪੰਨੇ ਵਿੱਚ ਕਾਪੀ ਕਰੋ, ਜਿੱਥੇ ਤੁਸੀਂ ਖੋਜ ਦਿਖਾਉਣੀ ਚਾਹੁੰਦੇ ਹੋ।
embed-script = ਸਕ੍ਰਿਪਟ ਨਾਲ: ਉਚਾਈ ਆਪਣੇ ਆਪ ਬਦਲਦੀ ਹੈ
embed-plain = ਸਕ੍ਰਿਪਟ ਤੋਂ ਬਿਨਾਂ: ਉਚਾਈ ਇੱਕੋ ਰਹਿੰਦੀ ਹੈ
embed-promise = ਕੋਈ ਕੂਕੀਜ਼ ਨਹੀਂ ਅਤੇ ਕੋਈ ਪ੍ਰੋਫਾਈਲ ਨਹੀਂ। ਲੋਕੇਸ਼ਨ ਇਸ ਸਾਈਟ ਤੱਕ ਸਿਰਫ਼ ਉਦੋਂ ਆਉਂਦੀ ਹੈ ਜਦੋਂ ਲੱਭਣ ਵਾਲਾ ਬਟਨ ਦਬਾਉਂਦਾ ਹੈ, ਅਤੇ ਅਸੀਂ ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਖੋਜ ਕਿਸ ਪੰਨੇ ਉੱਤੇ ਲਾਈ ਹੈ।
embed-preview = ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਦਿਸਦੀ ਹੈ
embed-nearest = ਸਭ ਤੋਂ ਨੇੜੇ
embed-none = ਇੱਥੇ ਸਾਨੂੰ ਇਸ ਖੋਜ ਲਈ ਕੋਈ ਹੈਲਪ ਡੈਸਕ ਪਤਾ ਨਹੀਂ।
