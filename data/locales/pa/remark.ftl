# "This is wrong": what a visitor may tell us, in Punjabi. Short sentences, everyday words (level A2).

remark-link = ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ
remark-title = ਕੀ ਗਲਤ ਹੈ?
remark-what = ਕੀ ਗਲਤ ਹੈ
remark-field-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
remark-field-gone = ਹੈਲਪ ਡੈਸਕ ਹੁਣ ਉੱਥੇ ਨਹੀਂ ਹੈ
remark-field-phone = ਫ਼ੋਨ ਨੰਬਰ
remark-field-address = ਪਤਾ ਜਾਂ ਨਕਸ਼ੇ ਉੱਤੇ ਥਾਂ
remark-field-languages = ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ
remark-field-documents = ਨਾਲ ਕੀ ਲਿਆਉਣਾ ਹੈ
remark-field-access = ਅੰਦਰ ਕਿਵੇਂ ਜਾਣਾ ਹੈ
remark-field-cost = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
remark-field-needs = ਕਿਸ ਕੰਮ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ
remark-field-other = ਕੋਈ ਹੋਰ ਗੱਲ
remark-words = ਸਹੀ ਕੀ ਹੈ? (ਜੇ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਵੇ)
remark-no-names = ਆਪਣਾ ਨਾਂ ਜਾਂ ਨੰਬਰ ਨਾ ਲਿਖੋ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
remark-send = ਭੇਜੋ
remark-thanks = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਮਿਲ ਗਿਆ।
remark-thanks-then = ਕੁਝ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਵਿਅਕਤੀ ਇਸ ਨੂੰ ਪੜ੍ਹਦਾ ਅਤੇ ਜਾਂਚਦਾ ਹੈ।
remark-full = ਧੰਨਵਾਦ। ਇਸ ਬਾਰੇ ਬਹੁਤ ਲੋਕ ਪਹਿਲਾਂ ਹੀ ਲਿਖ ਚੁੱਕੇ ਹਨ। ਅਸੀਂ ਦੇਖ ਰਹੇ ਹਾਂ।
remark-incomplete = ਚੁਣੋ ਕਿ ਕੀ ਗਲਤ ਹੈ। “ਕੋਈ ਹੋਰ ਗੱਲ” ਲਈ ਕੁਝ ਸ਼ਬਦ ਲਿਖੋ।
remark-back = ਹੈਲਪ ਡੈਸਕ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
remark-texts-title = ਅਨੁਵਾਦ ਠੀਕ ਕਰੋ
remark-texts-words = ਕਿਹੜਾ ਵਾਕ ਗਲਤ ਹੈ? ਚੰਗਾ ਕਿਵੇਂ ਹੋਵੇਗਾ?
remark-texts-link = ਠੀਕ ਕਰੋ
privacy-remark-title = ਜੇ ਤੁਸੀਂ ਸਾਨੂੰ ਕੋਈ ਗਲਤੀ ਦੱਸੋ
privacy-remark = ਅਸੀਂ ਸਿਰਫ਼ ਉਹ ਸਾਂਭ ਕੇ ਰੱਖਦੇ ਹਾਂ ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਅਤੇ ਉਸ ਦੀ ਤਾਰੀਖ। ਇੱਕ ਵਿਅਕਤੀ ਇਸ ਨੂੰ ਪੜ੍ਹਦਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ ਛੇ ਮਹੀਨੇ ਬਾਅਦ ਅਸੀਂ ਇਸ ਨੂੰ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
