# Texts of the pages in Punjabi (Gurmukhi script). Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = ਸਹੀ ਹੈਲਪ ਡੈਸਕ ਲੱਭੋ, ਜੋ ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੋਵੇ, ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ
skip-to-content = ਸਿੱਧਾ ਜਾਣਕਾਰੀ ਉੱਤੇ ਜਾਓ
nav-label = ਮੀਨੂ
nav-find = ਲੱਭੋ
nav-sheets = ਸ਼ੀਟਾਂ
nav-data = ਡਾਟਾ
nav-home = ਪਹਿਲਾ ਪੰਨਾ
language-switch = ਭਾਸ਼ਾ
# After a notice for some days.
notice-more = ਹੋਰ ਪੜ੍ਹੋ
machine-note = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਇਸ ਵਿੱਚ ਗਲਤੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
footer-about = Bussola ਜਨਤਕ ਵੈੱਬ ਪੰਨਿਆਂ ਤੋਂ ਹੈਲਪ ਡੈਸਕ ਅਤੇ ਸੇਵਾਵਾਂ ਇਕੱਠੀਆਂ ਕਰਦਾ ਹੈ। ਹਰ ਜਾਣਕਾਰੀ ਨਾਲ ਸਰੋਤ ਅਤੇ ਤਾਰੀਖ ਹੈ।
footer-privacy = ਪ੍ਰਾਈਵੇਸੀ
footer-accessibility = ਸਭ ਲਈ ਸੌਖਾ
footer-api = ਪ੍ਰੋਗਰਾਮਰਾਂ ਲਈ: API
footer-no-tracking = ਕੋਈ ਕੂਕੀਜ਼ ਨਹੀਂ। ਕੋਈ ਪ੍ਰੋਫਾਈਲ ਨਹੀਂ। ਕੋਈ ਇਸ਼ਤਿਹਾਰ ਨਹੀਂ।

emergency-title = ਖ਼ਤਰਾ ਹੈ?
emergency-112 = ਐਮਰਜੈਂਸੀ: ਪੁਲਿਸ, ਐਂਬੂਲੈਂਸ, ਫਾਇਰ ਬ੍ਰਿਗੇਡ
emergency-1522 = ਹਿੰਸਾ ਝੱਲ ਰਹੀਆਂ ਔਰਤਾਂ ਦੀ ਮਦਦ, ਮੁਫ਼ਤ, 24 ਘੰਟੇ
emergency-call = { $number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ

## Home

home-title = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
home-lead = ਇੱਕ ਵਿਸ਼ਾ ਚੁਣੋ। ਅਸੀਂ ਸਭ ਤੋਂ ਨੇੜੇ ਦੇ ਹੈਲਪ ਡੈਸਕ ਦਿਖਾਉਂਦੇ ਹਾਂ, ਉਹ ਕਦੋਂ ਖੁੱਲ੍ਹੇ ਹਨ ਅਤੇ ਉੱਥੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਕੌਣ ਬੋਲਦਾ ਹੈ।
home-place-label = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ?
home-place-hint = ਸੜਕ, ਮੁਹੱਲਾ ਜਾਂ ਸ਼ਹਿਰ
home-doors = ਵਿਸ਼ੇ
home-courses = ਮੈਨੂੰ ਇਟਾਲੀਅਨ ਦਾ ਕੋਰਸ ਚਾਹੀਦਾ ਹੈ
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = ਜਾਂ ਆਪਣਾ ਸਵਾਲ ਚੁਣੋ
home-search-all = ਨੇੜੇ ਦੇ ਸਾਰੇ ਹੈਲਪ ਡੈਸਕ ਦੇਖੋ
home-cities = ਜਾਂ ਸ਼ਹਿਰ ਚੁਣੋ
home-trust-title = ਸਾਨੂੰ ਕਿੰਨਾ ਯਕੀਨ ਹੈ?
home-trust-text = ਅਸੀਂ ਜਾਣਕਾਰੀ ਜਨਤਕ ਵੈੱਬ ਪੰਨਿਆਂ ਤੋਂ ਲੈਂਦੇ ਹਾਂ। ਹਰ ਹੈਲਪ ਡੈਸਕ ਨਾਲ ਤਾਰੀਖ ਅਤੇ ਸਰੋਤ ਲਿਖਿਆ ਹੈ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਲੋਕੇਸ਼ਨ ਕਿੰਨੀ ਸਹੀ ਹੈ। ਜੋ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ, ਉਹ ਅਸੀਂ ਸਾਫ਼ ਦੱਸ ਦਿੰਦੇ ਹਾਂ।
home-trust-open = ਖੁੱਲ੍ਹਣ ਦੇ ਸਮੇਂ ਵਿੱਚ ਛੁੱਟੀਆਂ ਅਤੇ ਬੰਦ ਰਹਿਣ ਵਾਲੇ ਦਿਨਾਂ ਦਾ ਧਿਆਨ ਰੱਖਿਆ ਗਿਆ ਹੈ।
home-trust-unknown = “ਸਮਾਂ ਪਤਾ ਨਹੀਂ” ਦਾ ਮਤਲਬ ਬੰਦ ਨਹੀਂ ਹੈ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
home-trust-call = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ, ਹੋ ਸਕੇ ਤਾਂ ਫ਼ੋਨ ਕਰੋ।
home-for-operators = ਕੀ ਤੁਸੀਂ ਹੈਲਪ ਡੈਸਕ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹੋ?
home-for-operators-text = ਪੜ੍ਹੋ ਕਿ ਦੂਜੇ ਲੋਕ ਕਿਵੇਂ ਕੰਮ ਕਰਦੇ ਹਨ: { $count ->
    [one] ਚੰਗੇ ਤਰੀਕਿਆਂ ਦੀ { $count } ਸ਼ੀਟ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਹੈ।
   *[other] ਚੰਗੇ ਤਰੀਕਿਆਂ ਦੀਆਂ { $count } ਸ਼ੀਟਾਂ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਹਨ।
 }
home-count = { $count ->
    [one] ਸੂਚੀ ਵਿੱਚ { $text } ਹੈਲਪ ਡੈਸਕ ਹੈ
   *[other] ਸੂਚੀ ਵਿੱਚ { $text } ਹੈਲਪ ਡੈਸਕ ਹਨ
 }

## Position

use-my-position = ਮੇਰੀ ਲੋਕੇਸ਼ਨ ਵਰਤੋ
position-private = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਸਿਰਫ਼ ਇਸ ਖੋਜ ਲਈ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ।
position-wait = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਲੱਭੀ ਜਾ ਰਹੀ ਹੈ…
position-denied = ਫ਼ੋਨ ਲੋਕੇਸ਼ਨ ਵਰਤਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ। ਸੜਕ ਜਾਂ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ।
position-failed = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਨਹੀਂ ਲੱਭ ਰਹੀ। ਸੜਕ ਜਾਂ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ।
position-yours = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ
position-chosen = ਚੁਣੀ ਹੋਈ ਥਾਂ

## Finder: form

find-title = ਹੈਲਪ ਡੈਸਕ ਲੱਭੋ
find-title-need = { $need } – ਨੇੜੇ ਦੇ ਹੈਲਪ ਡੈਸਕ
find-form = ਖੋਜ
find-need = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
find-need-any = ਸਾਰੇ ਵਿਸ਼ੇ
find-need-all-of = ਸਭ ਕੁਝ: { $need }
find-place = ਕਿੱਥੇ
find-place-suggestions = ਇਸ ਨਾਂ ਦੀਆਂ ਥਾਵਾਂ
find-language = ਬੋਲੀ ਜਾਣ ਵਾਲੀ ਭਾਸ਼ਾ
find-language-any = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ
find-language-any-of = ਕੋਈ ਵੀ ਭਾਸ਼ਾ
find-open = ਕਦੋਂ
find-open-any = ਕਿਸੇ ਵੀ ਸਮੇਂ
find-open-now = ਹੁਣ ਖੁੱਲ੍ਹਾ
find-open-at = ਕਿਸੇ ਹੋਰ ਸਮੇਂ
find-open-then = ਉਸ ਸਮੇਂ ਖੁੱਲ੍ਹਾ
find-at = ਦਿਨ ਅਤੇ ਸਮਾਂ
find-more = ਹੋਰ ਫਿਲਟਰ
find-audience = ਕਿਸ ਲਈ
find-audience-any = ਸਭ ਲਈ
find-access = ਅੰਦਰ ਕਿਵੇਂ ਜਾਣਾ ਹੈ
find-free = ਸਿਰਫ਼ ਮੁਫ਼ਤ
find-walk-in = ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ
find-step-free = ਬਿਨਾਂ ਪੌੜੀ ਵਾਲਾ ਰਾਹ
find-with-sheets = ਸਿਰਫ਼ ਸ਼ੀਟ ਵਾਲੇ
find-confirmed-since = { $date } ਤੋਂ ਬਾਅਦ ਪੁਸ਼ਟੀ ਹੋਈ
find-submit = ਲੱਭੋ
find-change = ਖੋਜ ਬਦਲੋ
find-clear = ਸਾਰੇ ਫਿਲਟਰ ਹਟਾਓ
find-remove = ਇਹ ਫਿਲਟਰ ਹਟਾਓ: { $label }
find-active = ਚੁਣੇ ਹੋਏ ਫਿਲਟਰ
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] ਕੋਈ ਹੈਲਪ ਡੈਸਕ ਨਹੀਂ
    [one] { $text } ਹੈਲਪ ਡੈਸਕ
   *[other] { $text } ਹੈਲਪ ਡੈਸਕ
 }
find-near = ਇਸ ਦੇ ਨੇੜੇ: { $place }
find-near-within = { $distance } ਦੇ ਅੰਦਰ
find-first = ਸਭ ਤੋਂ ਨੇੜੇ
find-first-open = ਸਭ ਤੋਂ ਨੇੜੇ ਜੋ ਖੁੱਲ੍ਹਾ ਹੈ
find-then = ਉਸ ਤੋਂ ਬਾਅਦ
find-farther = ਜ਼ਿਆਦਾ ਦੂਰ
find-farther-note = ਇਹ ਹੈਲਪ ਡੈਸਕ { $distance } ਤੋਂ ਜ਼ਿਆਦਾ ਦੂਰ ਹਨ।
find-more-results = ਹੋਰ ਹੈਲਪ ਡੈਸਕ ਦਿਖਾਓ
find-no-more = ਇਸ ਖੋਜ ਲਈ ਹੋਰ ਹੈਲਪ ਡੈਸਕ ਨਹੀਂ ਹਨ।
find-without-pin = ਪੱਕੀ ਲੋਕੇਸ਼ਨ ਤੋਂ ਬਿਨਾਂ
find-without-pin-note = ਇਹਨਾਂ ਦਾ ਸਾਨੂੰ ਸਿਰਫ਼ ਸ਼ਹਿਰ ਪਤਾ ਹੈ, ਜਾਂ ਇਹ ਫ਼ੋਨ ਉੱਤੇ ਜਾਂ ਔਨਲਾਈਨ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
find-remote = ਇਹ ਫ਼ੋਨ ਉੱਤੇ ਜਾਂ ਔਨਲਾਈਨ ਜਵਾਬ ਦਿੰਦੇ ਹਨ
find-as-list = ਸੂਚੀ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
find-distance-from = ਦੂਰੀ ਇੱਥੋਂ: { $place }
find-moment-now = ਹੁਣ: { $moment }
find-moment-at = ਇਸ ਸਮੇਂ ਦਾ ਅੰਦਾਜ਼ਾ: { $moment }

find-no-place-title = ਤੁਸੀਂ ਕਿੱਥੇ ਲੱਭ ਰਹੇ ਹੋ?
find-no-place-text = ਸੜਕ, ਮੁਹੱਲਾ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ। ਜਾਂ ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ।
find-place-not-found = “{ $text }” ਨਹੀਂ ਲੱਭਿਆ।
find-place-not-found-help = ਦੇਖੋ ਕਿ ਨਾਂ ਸਹੀ ਲਿਖਿਆ ਹੈ, ਜਾਂ ਸਿਰਫ਼ ਸ਼ਹਿਰ ਲਿਖੋ।
find-place-fallback = ਫਿਲਹਾਲ ਅਸੀਂ ਇੱਥੋਂ ਦੇ ਹੈਲਪ ਡੈਸਕ ਦਿਖਾ ਰਹੇ ਹਾਂ: { $place }।
find-place-ambiguous = ਇਸ ਨਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਥਾਵਾਂ ਹਨ। ਅਸੀਂ ਇਹ ਲਈ ਹੈ: { $place }। ਕੀ ਤੁਹਾਨੂੰ ਦੂਜੀ ਚਾਹੀਦੀ ਹੈ?
find-place-perhaps = ਕੀ ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਲੱਭ ਰਹੇ ਸੀ?
find-place-unavailable = ਇਸ ਵੇਲੇ ਅਸੀਂ ਪਤੇ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ।
find-place-matched = ਪਤਾ ਲੱਭ ਗਿਆ: { $place }
find-place-approximate = ਥਾਂ ਲਗਭਗ ਇਹੀ ਹੈ, { $distance } ਦੇ ਅੰਦਰ।

find-see = “{ $need }” ਲਈ ਵੱਖਰਾ ਹੈਲਪ ਡੈਸਕ ਕੋਈ ਨਹੀਂ। ਸ਼ਾਇਦ ਇਹ ਮਦਦ ਕਰ ਸਕਣ:
find-see-zero = ਸਾਨੂੰ “{ $need }” ਲਈ ਕੋਈ ਵੱਖਰਾ ਹੈਲਪ ਡੈਸਕ ਪਤਾ ਨਹੀਂ।

find-zero-title = ਇਸ ਖੋਜ ਵਿੱਚ ਕੋਈ ਹੈਲਪ ਡੈਸਕ ਨਹੀਂ ਮਿਲਿਆ
find-zero-text = ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਹੈ ਹੀ ਨਹੀਂ: ਬੱਸ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ। ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ।
find-zero-remove = ਇੱਕ ਫਿਲਟਰ ਹਟਾਓ
find-zero-remove-one = “{ $label }” ਤੋਂ ਬਿਨਾਂ: { $count ->
    [one] { $text } ਹੈਲਪ ਡੈਸਕ
   *[other] { $text } ਹੈਲਪ ਡੈਸਕ
 }
find-zero-need-alone = ਸਿਰਫ਼ “{ $label }”, ਹੋਰ ਫਿਲਟਰਾਂ ਤੋਂ ਬਿਨਾਂ: { $count ->
    [one] { $text } ਹੈਲਪ ਡੈਸਕ
   *[other] { $text } ਹੈਲਪ ਡੈਸਕ
 }
find-zero-farther = ਜ਼ਿਆਦਾ ਦੂਰ ਲੱਭੋ: { $count ->
    [one] { $text } ਹੈਲਪ ਡੈਸਕ
   *[other] { $text } ਹੈਲਪ ਡੈਸਕ
 }
find-zero-next = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਖੁੱਲ੍ਹਣ ਵਾਲੇ
find-zero-nearest = ਸਭ ਤੋਂ ਨੇੜੇ, ਫਿਲਟਰਾਂ ਤੋਂ ਬਿਨਾਂ
find-zero-cities = ਕਿਸੇ ਹੋਰ ਸ਼ਹਿਰ ਵਿੱਚ ਲੱਭੋ
find-zero-city = { $label }: { $count ->
    [one] { $text } ਹੈਲਪ ਡੈਸਕ
   *[other] { $text } ਹੈਲਪ ਡੈਸਕ
 }
find-zero-phone = ਫ਼ੋਨ ਕਰੋ: ਇਹ ਫ਼ੋਨ ਉੱਤੇ ਜਵਾਬ ਦਿੰਦੇ ਹਨ
find-zero-start = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ

find-not-open-more = ਕੁਝ ਹੈਲਪ ਡੈਸਕ ਅਜਿਹੇ ਵੀ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੋਣਾ ਪੱਕਾ ਨਹੀਂ।
find-include-opens = ਬਾਅਦ ਵਿੱਚ ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਵੀ ਦਿਖਾਓ
find-include-unknown = ਉਹ ਵੀ ਦਿਖਾਓ ਜਿਨ੍ਹਾਂ ਦਾ ਸਮਾਂ ਪਤਾ ਜਾਂ ਪੱਕਾ ਨਹੀਂ
find-include-on = ਉਹ ਵੀ ਸ਼ਾਮਲ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਸਮਾਂ ਪੱਕਾ ਜਾਂ ਪਤਾ ਨਹੀਂ

## Opening in words

state-open = ਖੁੱਲ੍ਹਾ ਹੈ
state-opens = ਹੁਣ ਬੰਦ ਹੈ
state-closed = ਬੰਦ ਹੈ
state-maybe = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ
state-unknown = ਸਮਾਂ ਪਤਾ ਨਹੀਂ

opening-always = ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹਾ ਹੈ
opening-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
opening-open-until = ਖੁੱਲ੍ਹਾ ਹੈ, { $time } ਵਜੇ ਬੰਦ ਹੋਵੇਗਾ
opening-open-until-day = ਖੁੱਲ੍ਹਾ ਹੈ, { $day } { $time } ਵਜੇ ਬੰਦ ਹੋਵੇਗਾ
opening-closes-soon = ਛੇਤੀ ਬੰਦ ਹੋਵੇਗਾ: { $minutes } ਮਿੰਟ ਵਿੱਚ, { $time } ਵਜੇ
opening-opens = ਬੰਦ ਹੈ, { $day } { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
opening-opens-soon = { $minutes } ਮਿੰਟ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ, { $time } ਵਜੇ
opening-opens-maybe = ਬੰਦ ਹੈ, ਸ਼ਾਇਦ { $day } { $time } ਵਜੇ ਖੁੱਲ੍ਹੇ
opening-closed = ਬੰਦ ਹੈ: ਅੱਗੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪਤਾ ਨਹੀਂ
opening-maybe = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
opening-maybe-by_appointment = ਸਿਰਫ਼ ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ, { $time } ਵਜੇ ਤੱਕ
opening-maybe-by_phone = ਤੁਸੀਂ { $time } ਵਜੇ ਤੱਕ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
opening-maybe-by_referral = ਸਿਰਫ਼ ਜੇ ਕੋਈ ਹੋਰ ਅਦਾਰਾ ਭੇਜੇ, { $time } ਵਜੇ ਤੱਕ
opening-maybe-patron_day = ਸ਼ਾਇਦ ਬੰਦ ਹੋਵੇ: { $name } ਦਾ ਤਿਉਹਾਰ
opening-maybe-bridge_day = ਸ਼ਾਇਦ ਬੰਦ ਹੋਵੇ: ਦੋ ਛੁੱਟੀਆਂ ਦੇ ਵਿਚਕਾਰ ਦਾ ਦਿਨ
opening-maybe-august = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ: ਅਗਸਤ ਵਿੱਚ ਸਮਾਂ ਬਦਲ ਜਾਂਦਾ ਹੈ
opening-maybe-national_holiday = ਸ਼ਾਇਦ ਬੰਦ ਹੋਵੇ: { $holiday }
opening-maybe-hours_unclear = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ: ਸਮਾਂ ਸਾਫ਼ ਨਹੀਂ
opening-maybe-unconfirmed = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ: ਸਮੇਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ
opening-unknown = ਸਮਾਂ ਪਤਾ ਨਹੀਂ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
opening-unknown-no-phone = ਸਮਾਂ ਪਤਾ ਨਹੀਂ
opening-unknown-text = ਸਮਾਂ ਪੱਕਾ ਨਹੀਂ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
opening-unknown-text-no-phone = ਸਮਾਂ ਪੱਕਾ ਨਹੀਂ
opening-unknown-unconfirmed = ਸਮੇਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
opening-then = ਫਿਰ { $day } { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
opening-last-entry = ਅੰਦਰ ਜਾਣ ਦਾ ਆਖਰੀ ਸਮਾਂ { $time } ਵਜੇ
opening-entry-over = ਅੰਦਰ ਜਾਣ ਦਾ ਆਖਰੀ ਸਮਾਂ { $time } ਵਜੇ ਸੀ: ਹੁਣ ਕੋਈ ਅੰਦਰ ਨਹੀਂ ਜਾ ਸਕਦਾ

reason-regular_slot = ਆਮ ਸਮਾਂ
reason-always_open = 24 ਘੰਟੇ ਖੁੱਲ੍ਹਾ ਹੈ
reason-exception_closed = { $date } ਤੱਕ ਖ਼ਾਸ ਤੌਰ ਉੱਤੇ ਬੰਦ ਹੈ
reason-exception_hours = { $date } ਤੱਕ ਖ਼ਾਸ ਸਮਾਂ
reason-national_holiday = ਕੌਮੀ ਛੁੱਟੀ: { $holiday }
reason-patron_day = ਸ਼ਹਿਰ ਦੇ ਸੰਤ ਦਾ ਤਿਉਹਾਰ: { $name }
reason-bridge_day = ਛੁੱਟੀ ਅਤੇ ਵੀਕਐਂਡ ਦੇ ਵਿਚਕਾਰ ਦਾ ਦਿਨ: ਸ਼ਾਇਦ ਬੰਦ ਹੋਵੇ
reason-august = ਅਗਸਤ ਵਿੱਚ ਸਮਾਂ ਬਦਲ ਸਕਦਾ ਹੈ
reason-by_appointment = ਅਪਾਇੰਟਮੈਂਟ ਚਾਹੀਦੀ ਹੈ
reason-by_phone = ਸਿਰਫ਼ ਫ਼ੋਨ ਉੱਤੇ
reason-by_referral = ਸਿਰਫ਼ ਜੇ ਕੋਈ ਹੋਰ ਅਦਾਰਾ ਤੁਹਾਨੂੰ ਭੇਜੇ
reason-walk_in = ਤੁਸੀਂ ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ ਜਾ ਸਕਦੇ ਹੋ
reason-hours_unclear = ਸਰੋਤ ਵਿੱਚ ਸਮਾਂ ਸਾਫ਼ ਨਹੀਂ ਲਿਖਿਆ
reason-hours_not_known = ਸਰੋਤ ਵਿੱਚ ਸਮਾਂ ਨਹੀਂ ਲਿਖਿਆ
reason-hours_as_text = ਸਮਾਂ ਸਿਰਫ਼ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੈ
reason-unconfirmed = ਜਾਣਕਾਰੀ ਪੁਰਾਣੀ ਹੈ ਜਾਂ ਬਹੁਤੀ ਪੱਕੀ ਨਹੀਂ
reason-no_known_opening = ਅਗਲੇ ਮਹੀਨਿਆਂ ਵਿੱਚ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਪਤਾ ਨਹੀਂ
reason-too_late = ਬੰਦ ਹੋਣ ਵਿੱਚ { $minutes ->
    [one] { $minutes } ਮਿੰਟ ਬਾਕੀ ਹੈ
   *[other] { $minutes } ਮਿੰਟ ਬਾਕੀ ਹਨ
 }। ਪੈਦਲ ਲਗਭਗ { $walk ->
    [one] { $walk } ਮਿੰਟ ਲੱਗਦਾ ਹੈ
   *[other] { $walk } ਮਿੰਟ ਲੱਗਦੇ ਹਨ
 }: ਤੁਸੀਂ ਦੇਰ ਨਾਲ ਪਹੁੰਚੋਗੇ।
reason-too_late_to_enter = ਅੰਦਰ ਜਾਣ ਲਈ { $minutes ->
    [one] { $minutes } ਮਿੰਟ ਬਾਕੀ ਹੈ
   *[other] { $minutes } ਮਿੰਟ ਬਾਕੀ ਹਨ
 }। ਪੈਦਲ ਲਗਭਗ { $walk ->
    [one] { $walk } ਮਿੰਟ ਲੱਗਦਾ ਹੈ
   *[other] { $walk } ਮਿੰਟ ਲੱਗਦੇ ਹਨ
 }: ਤੁਸੀਂ ਦੇਰ ਨਾਲ ਪਹੁੰਚੋਗੇ।

holiday-new_year = ਨਵਾਂ ਸਾਲ
holiday-epiphany = ਐਪੀਫਨੀ (Epifania)
holiday-easter = ਈਸਟਰ (Pasqua)
holiday-easter_monday = ਈਸਟਰ ਦਾ ਸੋਮਵਾਰ (Pasquetta)
holiday-liberation = ਇਟਲੀ ਦੀ ਆਜ਼ਾਦੀ ਦਾ ਦਿਨ
holiday-labour = ਮਜ਼ਦੂਰ ਦਿਵਸ
holiday-republic = ਇਟਲੀ ਦਾ ਗਣਤੰਤਰ ਦਿਵਸ
holiday-assumption = 15 ਅਗਸਤ ਦੀ ਛੁੱਟੀ (Ferragosto)
holiday-saint_francis = ਸੇਂਟ ਫਰਾਂਸਿਸ ਦਾ ਦਿਨ (San Francesco)
holiday-all_saints = ਸਾਰੇ ਸੰਤਾਂ ਦਾ ਦਿਨ (Ognissanti)
holiday-immaculate_conception = ਮਾਤਾ ਮਰੀਅਮ ਦਾ ਤਿਉਹਾਰ (Immacolata)
holiday-christmas = ਕ੍ਰਿਸਮਸ
holiday-saint_stephen = ਸੇਂਟ ਸਟੀਫਨ ਦਾ ਦਿਨ (Santo Stefano)

## Days and numbers

day-today = ਅੱਜ
day-tomorrow = ਭਲਕੇ
weekday-1 = ਸੋਮਵਾਰ
weekday-2 = ਮੰਗਲਵਾਰ
weekday-3 = ਬੁੱਧਵਾਰ
weekday-4 = ਵੀਰਵਾਰ
weekday-5 = ਸ਼ੁੱਕਰਵਾਰ
weekday-6 = ਸ਼ਨੀਵਾਰ
weekday-7 = ਐਤਵਾਰ
month-1 = ਜਨਵਰੀ
month-2 = ਫਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ
date-long = { $day } { $month } { $year }
date-day-month = { $weekday }, { $day } { $month }
moment = { $weekday }, { $day } { $month }, { $time } ਵਜੇ
decimal-separator = .
thousands-separator = ,
distance-m = { $value } ਮੀਟਰ
distance-km = { $value } ਕਿਲੋਮੀਟਰ
walk-minutes = { $minutes ->
    [one] ਪੈਦਲ { $minutes } ਮਿੰਟ
   *[other] ਪੈਦਲ { $minutes } ਮਿੰਟ
 }
list-middle = { $first }, { $next }
list-last = { $first } ਅਤੇ { $next }

## Desk card

card-free = ਮੁਫ਼ਤ
card-paid = ਪੈਸੇ ਲੱਗਦੇ ਹਨ
card-phone = ਫ਼ੋਨ ਕਰੋ
card-call = { $number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ
card-details = ਵੇਰਵਾ ਦੇਖੋ
card-directions = ਰਾਹ
card-languages = ਭਾਸ਼ਾਵਾਂ
card-languages-now = ਹੁਣ ਬੋਲੀ ਜਾਂਦੀ ਹੈ
card-languages-unknown = ਭਾਸ਼ਾਵਾਂ ਨਹੀਂ ਦੱਸੀਆਂ
card-sheets = { $count ->
    [one] { $count } ਸ਼ੀਟ
   *[other] { $count } ਸ਼ੀਟਾਂ
 }
card-sheets-long = { $count ->
    [one] ਇਹਨਾਂ ਦੇ ਕੰਮ ਬਾਰੇ { $count } ਸ਼ੀਟ ਹੈ
   *[other] ਇਹਨਾਂ ਦੇ ਕੰਮ ਬਾਰੇ { $count } ਸ਼ੀਟਾਂ ਹਨ
 }
card-hours-source = ਸਰੋਤ ਵਿੱਚ ਲਿਖਿਆ ਹੈ
card-hours-inferred = ਸਮਾਂ ਸਰੋਤ ਦੇ ਸ਼ਬਦਾਂ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
card-show-on-map = ਨਕਸ਼ੇ ਉੱਤੇ ਦਿਖਾਓ

access-walk_in = ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ
access-appointment = ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ
access-with-or-without = ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ ਜਾਂ ਬਿਨਾਂ
access-phone = ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
access-referral = ਜ਼ਰੂਰੀ ਹੈ ਕਿ ਕੋਈ ਹੋਰ ਅਦਾਰਾ ਤੁਹਾਨੂੰ ਭੇਜੇ
access-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਅਪਾਇੰਟਮੈਂਟ ਚਾਹੀਦੀ ਹੈ ਜਾਂ ਨਹੀਂ

precision-house = ਬਿਲਕੁਲ ਸਹੀ ਲੋਕੇਸ਼ਨ
precision-street = ਸੜਕ ਉੱਤੇ ਅੰਦਾਜ਼ਨ ਲੋਕੇਸ਼ਨ, { $distance } ਦੇ ਅੰਦਰ
precision-near = ਅੰਦਾਜ਼ਨ ਲੋਕੇਸ਼ਨ, { $distance } ਦੇ ਅੰਦਰ
precision-district = ਅੰਦਾਜ਼ਨ ਲੋਕੇਸ਼ਨ: ਸਿਰਫ਼ ਮੁਹੱਲਾ, { $distance } ਦੇ ਅੰਦਰ
precision-postcode = ਅੰਦਾਜ਼ਨ ਲੋਕੇਸ਼ਨ: ਸਿਰਫ਼ ਪੋਸਟ ਕੋਡ ਦਾ ਇਲਾਕਾ, { $distance } ਦੇ ਅੰਦਰ
precision-municipality = ਸਾਨੂੰ ਸਿਰਫ਼ ਸ਼ਹਿਰ ਪਤਾ ਹੈ
precision-short = ਅੰਦਾਜ਼ਨ ਲੋਕੇਸ਼ਨ, { $distance } ਦੇ ਅੰਦਰ
precision-none = ਲੋਕੇਸ਼ਨ ਪਤਾ ਨਹੀਂ
address-hidden = ਪਤਾ ਗੁਪਤ ਰੱਖਿਆ ਗਿਆ ਹੈ। ਫ਼ੋਨ ਕਰੋ।
address-area = ਪੂਰਾ ਪਤਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ। ਫ਼ੋਨ ਕਰੋ।
address-missing = ਪਤਾ ਨਹੀਂ ਦੱਸਿਆ
kind-fixed = ਪੱਕੀ ਥਾਂ
kind-mobile = ਚੱਲਦੀ-ਫਿਰਦੀ ਸੇਵਾ
kind-remote = ਫ਼ੋਨ ਉੱਤੇ ਜਾਂ ਔਨਲਾਈਨ

trust-fresh = ਪੁਸ਼ਟੀ ਨੂੰ ਇੱਕ ਸਾਲ ਤੋਂ ਘੱਟ ਹੋਇਆ ਹੈ
trust-ageing = ਜਾਣਕਾਰੀ ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ ਪੁਰਾਣੀ ਹੈ
trust-stale = ਜਾਣਕਾਰੀ ਪੁਰਾਣੀ ਹੈ ਜਾਂ ਤਾਰੀਖ ਨਹੀਂ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
trust-unconfirmed = ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
trust-short-fresh = ਤਾਜ਼ਾ
trust-short-ageing = ਦੁਬਾਰਾ ਦੇਖਣਾ ਹੈ
trust-short-stale = ਪੁਰਾਣੀ ਜਾਂ ਬਿਨਾਂ ਤਾਰੀਖ
trust-short-unconfirmed = ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ
freshness-dated = { $date } ਦੀ ਜਾਣਕਾਰੀ, { $source } ਤੋਂ
freshness-dated-no-source = { $date } ਦੀ ਜਾਣਕਾਰੀ
freshness-undated = ਬਿਨਾਂ ਤਾਰੀਖ ਦੀ ਜਾਣਕਾਰੀ, { $source } ਤੋਂ
freshness-undated-no-source = ਬਿਨਾਂ ਤਾਰੀਖ ਦੀ ਜਾਣਕਾਰੀ
confirmed-by-import = { $date } ਨੂੰ ਜਨਤਕ ਵੈੱਬ ਪੰਨੇ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ। ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
confirmed-by-operator = ਹੈਲਪ ਡੈਸਕ ਨੇ { $date } ਨੂੰ ਪੁਸ਼ਟੀ ਕੀਤੀ
confirmed-by-infopoint = ਇੱਕ ਇਨਫੋ ਪੁਆਇੰਟ (infopoint) ਨੇ { $date } ਨੂੰ ਪੁਸ਼ਟੀ ਕੀਤੀ
confirmed-never = ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਇਸ ਜਾਣਕਾਰੀ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।

## Desk page

desk-tab-desk = ਹੈਲਪ ਡੈਸਕ
desk-tab-sheets = ਇੱਥੇ ਕੰਮ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ
desk-opening = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
desk-hours-week = ਅਗਲੇ ਸੱਤ ਦਿਨ
desk-hours-day = ਦਿਨ
desk-hours-hours = ਸਮਾਂ
desk-hours-closed = ਬੰਦ
desk-hours-no-hours = ਪਤਾ ਨਹੀਂ
desk-hours-maybe = { $hours } (ਸ਼ਾਇਦ)
desk-hours-last-entry = ਅੰਦਰ ਜਾਣ ਦਾ ਆਖਰੀ ਸਮਾਂ { $minutes } ਮਿੰਟ ਪਹਿਲਾਂ
desk-hours-source = ਸਮਾਂ ਜਿਵੇਂ ਸਰੋਤ ਵਿੱਚ ਲਿਖਿਆ ਹੈ
desk-hours-unknown = ਸਾਨੂੰ ਸਮਾਂ ਪਤਾ ਨਹੀਂ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਬੰਦ ਹੈ।
desk-hours-languages = ਇਸ ਸਮੇਂ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
desk-where = ਕਿੱਥੇ
desk-directions = ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
desk-directions-osm = OpenStreetMap ਵਿੱਚ ਖੋਲ੍ਹੋ
desk-directions-walk = ਪੈਦਲ ਰਾਹ
desk-directions-app = ਨਕਸ਼ੇ ਵਾਲੀ ਐਪ ਵਿੱਚ ਖੋਲ੍ਹੋ
desk-access = ਅੰਦਰ ਕਿਵੇਂ ਜਾਣਾ ਹੈ
desk-step-free-yes = ਰਾਹ ਵਿੱਚ ਪੌੜੀਆਂ ਨਹੀਂ
desk-step-free-no = ਰਾਹ ਵਿੱਚ ਪੌੜੀਆਂ ਹਨ
desk-step-free-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਪੌੜੀਆਂ ਹਨ ਜਾਂ ਨਹੀਂ
desk-documents = ਨਾਲ ਕੀ ਲਿਆਉਣਾ ਹੈ
desk-documents-unknown = ਸਰੋਤ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਕਿਹੜੇ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ। ਪਹਿਲਾਂ ਫ਼ੋਨ ਉੱਤੇ ਪੁੱਛੋ।
desk-documents-none = ਕਿਸੇ ਕਾਗਜ਼ ਦੀ ਲੋੜ ਨਹੀਂ
desk-document-optional = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੋਵੇ
desk-for-whom = ਕਿਸ ਲਈ
desk-for-whom-unknown = ਸਰੋਤ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ
desk-cost = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
desk-cost-free = ਮੁਫ਼ਤ ਹੈ
desk-cost-paid = ਪੈਸੇ ਦੇਣੇ ਪੈਂਦੇ ਹਨ
desk-cost-unknown = ਸਰੋਤ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਪੈਸੇ ਲੱਗਦੇ ਹਨ ਜਾਂ ਨਹੀਂ
desk-needs = ਕਿਸ ਕੰਮ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ
desk-languages = ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੇ ਹਨ
desk-languages-unknown = ਸਰੋਤ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੇ ਹਨ।
desk-contacts = ਸੰਪਰਕ
desk-contacts-none = ਸਰੋਤ ਵਿੱਚ ਸੰਪਰਕ ਨਹੀਂ ਲਿਖਿਆ।
desk-website = ਵੈੱਬਸਾਈਟ
desk-email = ਈਮੇਲ
desk-organization-kind = ਅਦਾਰੇ ਦੀ ਕਿਸਮ
desk-notes = ਸਰੋਤ ਦੇ ਨੋਟ
desk-notes-language = ਇਟਾਲੀਅਨ ਵਿੱਚ
desk-source = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਲਈ ਗਈ
desk-source-link = ਅਸਲੀ ਪੰਨਾ ਪੜ੍ਹੋ
desk-source-none = ਸਰੋਤ ਦਾ ਕੋਈ ਜਨਤਕ ਵੈੱਬ ਪਤਾ ਨਹੀਂ।
desk-inferred = ਜੋ ਅਸੀਂ ਆਪ ਕੱਢਿਆ
desk-licence = ਲਾਇਸੰਸ
desk-share = ਸਾਂਝਾ ਕਰੋ
desk-shared = ਲਿੰਕ ਕਾਪੀ ਹੋ ਗਿਆ
desk-print = ਪ੍ਰਿੰਟ ਕਰੋ
desk-back = ਨਤੀਜਿਆਂ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
desk-nearby = ਨੇੜੇ ਦੇ ਹੋਰ ਹੈਲਪ ਡੈਸਕ
desk-open-nearby = ਨੇੜੇ ਹੁਣੇ ਖੁੱਲ੍ਹੇ
desk-sheets-none = ਇਸ ਹੈਲਪ ਡੈਸਕ ਦੇ ਕੰਮ ਬਾਰੇ ਅਜੇ ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ।
desk-sheets-none-more = ਸਾਰੀਆਂ ਸ਼ੀਟਾਂ ਦੇਖੋ
desk-zip = ਇਸ ਹੈਲਪ ਡੈਸਕ ਦੀਆਂ ਸਾਰੀਆਂ ਸ਼ੀਟਾਂ ਡਾਊਨਲੋਡ ਕਰੋ (zip)
desk-sheets-lead = ਇਸ ਹੈਲਪ ਡੈਸਕ ਦੇ ਚੰਗੇ ਤਰੀਕਿਆਂ ਦੀਆਂ ਸ਼ੀਟਾਂ, ਉਹਨਾਂ ਲਈ ਜੋ ਸਿੱਖਣਾ ਜਾਂ ਅਪਣਾਉਣਾ ਚਾਹੁੰਦੇ ਹਨ।

## Sheets

sheets-title = ਚੰਗੇ ਤਰੀਕਿਆਂ ਦੀਆਂ ਸ਼ੀਟਾਂ
sheets-lead = ਹੈਲਪ ਡੈਸਕ, ਦਫ਼ਤਰ ਅਤੇ ਨੈੱਟਵਰਕ ਕਿਵੇਂ ਕੰਮ ਕਰਦੇ ਹਨ: ਸਿੱਖਣ ਅਤੇ ਅਪਣਾਉਣ ਲਈ। ਹਰ ਸ਼ੀਟ ਵਿੱਚ ਸਿਰਫ਼ ਉਹੀ ਹੈ ਜੋ ਉਸ ਦੇ ਸਰੋਤਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
sheets-theme = ਵਿਸ਼ਾ
sheets-theme-any = ਸਾਰੇ ਵਿਸ਼ੇ
sheets-city = ਸ਼ਹਿਰ
sheets-city-any = ਸਾਰੇ ਸ਼ਹਿਰ
sheets-filter = ਦਿਖਾਓ
sheets-count = { $count ->
    [0] ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ
    [one] { $count } ਸ਼ੀਟ
   *[other] { $count } ਸ਼ੀਟਾਂ
 }
sheets-zero = ਇਹਨਾਂ ਫਿਲਟਰਾਂ ਨਾਲ ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ।
sheets-download-all = ਇਹ ਸ਼ੀਟਾਂ ਡਾਊਨਲੋਡ ਕਰੋ (zip)
sheet-read = ਸ਼ੀਟ ਪੜ੍ਹੋ
sheet-kind-good_practice = ਚੰਗਾ ਤਰੀਕਾ
sheet-kind-micro_practice = ਛੋਟਾ ਚੰਗਾ ਤਰੀਕਾ
sheet-part-problem = ਸਮੱਸਿਆ
sheet-part-context = ਹਾਲਾਤ
sheet-part-actors = ਕਿਸ ਨੇ ਹਿੱਸਾ ਲਿਆ
sheet-part-steps = ਕੀ ਕੀਤਾ ਗਿਆ
sheet-part-tools = ਕੀ ਵਰਤਿਆ ਗਿਆ
sheet-part-cost = ਕਿੰਨਾ ਖ਼ਰਚਾ ਆਇਆ
sheet-part-results = ਨਤੀਜੇ
sheet-part-went_wrong = ਕੀ ਠੀਕ ਨਹੀਂ ਚੱਲਿਆ
sheet-part-how_to_copy = ਇਸ ਨੂੰ ਕਿਵੇਂ ਅਪਣਾਈਏ
sheet-not-documented = ਕਿਤੇ ਲਿਖਿਆ ਨਹੀਂ
sheet-not-documented-note = ਸਰੋਤਾਂ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ। ਅਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡਣਾ ਚੰਗਾ ਸਮਝਦੇ ਹਾਂ।
sheet-audience = ਕਿਸ ਲਈ
sheet-promoter = ਕਿਸ ਨੇ ਸ਼ੁਰੂ ਕੀਤਾ
sheet-place = ਕਿੱਥੇ
sheet-period = ਕਦੋਂ
sheet-needs = ਵਿਸ਼ੇ
sheet-sources = ਸਰੋਤ
sheet-desks = ਇਸ ਤਰੀਕੇ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਹੈਲਪ ਡੈਸਕ
sheet-desks-none = ਕਿਸੇ ਹੈਲਪ ਡੈਸਕ ਦਾ ਸੰਬੰਧ ਪੱਕਾ ਨਹੀਂ।
sheet-pdf = PDF ਡਾਊਨਲੋਡ ਕਰੋ
sheet-zip = ਨਾਲ ਦੀਆਂ ਫਾਈਲਾਂ ਡਾਊਨਲੋਡ ਕਰੋ (zip)
sheet-version = ਵਰਜ਼ਨ { $version }, ਤਾਰੀਖ { $date }
sheet-licence = ਲਾਇਸੰਸ: { $licence }
sheet-other-language = ਇਹ ਸ਼ੀਟ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ: { $language }।
sheet-back = ਸਾਰੀਆਂ ਸ਼ੀਟਾਂ

## Map

map-show = ਨਕਸ਼ਾ ਦਿਖਾਓ
map-hide = ਨਕਸ਼ਾ ਲੁਕਾਓ
map-label = ਹੈਲਪ ਡੈਸਕਾਂ ਦਾ ਨਕਸ਼ਾ। ਸੂਚੀ ਵਿੱਚ ਵੀ ਇਹੀ ਜਾਣਕਾਰੀ ਹੈ।
map-skip = ਨਕਸ਼ਾ ਛੱਡ ਕੇ ਅੱਗੇ ਜਾਓ
map-loading = ਨਕਸ਼ਾ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…
map-failed = ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਨਕਸ਼ਾ ਨਹੀਂ ਚੱਲਦਾ। ਸੂਚੀ ਵਿੱਚ ਵੀ ਇਹੀ ਜਾਣਕਾਰੀ ਹੈ।
map-no-streets = ਇੱਥੇ ਨਕਸ਼ੇ ਵਿੱਚ ਅਜੇ ਸੜਕਾਂ ਨਹੀਂ ਹਨ। ਪਤਾ ਸੂਚੀ ਵਿੱਚ ਦੇਖੋ।
map-search-here = ਇਸ ਇਲਾਕੇ ਵਿੱਚ ਲੱਭੋ
map-only-sheets = ਸਿਰਫ਼ ਸ਼ੀਟ ਵਾਲੇ
map-legend = ਰੰਗ
map-zoom-in = ਵੱਡਾ ਕਰੋ
map-zoom-out = ਛੋਟਾ ਕਰੋ
map-close = ਬੰਦ ਕਰੋ
map-attribution = ਨਕਸ਼ਾ ਕਿੱਥੋਂ ਹੈ
map-desks-failed = ਹੈਲਪ ਡੈਸਕ ਨਕਸ਼ੇ ਉੱਤੇ ਨਹੀਂ ਦਿਖਾਏ ਜਾ ਸਕਦੇ। ਸੂਚੀ ਦੇਖੋ।
map-you = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
map-approximate = ਗੋਲ ਘੇਰਾ ਦੱਸਦਾ ਹੈ ਕਿ ਥਾਂ ਕਿੱਥੇ ਹੋ ਸਕਦੀ ਹੈ
map-pile = ਇਸ ਥਾਂ ’ਤੇ
map-open-card = ਖੋਲ੍ਹੋ
map-cluster = { $count } ਹੈਲਪ ਡੈਸਕ

## Data

data-title = ਡਾਟਾ ਸਭ ਦਾ ਹੈ
data-lead = ਹੈਲਪ ਡੈਸਕ, ਸ਼ੀਟਾਂ ਅਤੇ ਸੂਚੀਆਂ ਡਾਊਨਲੋਡ ਕਰੋ। ਹਰ ਚੀਜ਼ ਨਾਲ ਸਰੋਤ, ਤਾਰੀਖ ਅਤੇ ਲਾਇਸੰਸ ਹੈ।
data-what = ਇੱਥੇ ਕੀ ਕੀ ਹੈ
data-desks = { $count ->
    [one] { $text } ਹੈਲਪ ਡੈਸਕ
   *[other] { $text } ਹੈਲਪ ਡੈਸਕ
 }
data-sheets = { $count ->
    [one] { $text } ਸ਼ੀਟ
   *[other] { $text } ਸ਼ੀਟਾਂ
 }
data-cities = { $count ->
    [one] { $text } ਸ਼ਹਿਰੀ ਇਲਾਕਾ
   *[other] { $text } ਸ਼ਹਿਰੀ ਇਲਾਕੇ
 }
data-needs = { $count ->
    [one] { $text } ਲੋੜ
   *[other] { $text } ਲੋੜਾਂ
 }
data-version = ਡਾਟੇ ਦਾ ਵਰਜ਼ਨ: { $version }
data-download = ਹੈਲਪ ਡੈਸਕ ਡਾਊਨਲੋਡ ਕਰੋ
data-download-filtered = ਫਾਈਲਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਚੁਣੇ ਫਿਲਟਰਾਂ ਦੇ ਹੈਲਪ ਡੈਸਕ ਹਨ।
data-download-all = ਫਾਈਲਾਂ ਵਿੱਚ ਸਾਰੇ ਹੈਲਪ ਡੈਸਕ ਹਨ। ਕੁਝ ਹਿੱਸਾ ਡਾਊਨਲੋਡ ਕਰਨਾ ਹੋਵੇ ਤਾਂ ਪਹਿਲਾਂ ਖੋਜ ਕਰੋ, ਫਿਰ ਇੱਥੇ ਵਾਪਸ ਆਓ।
data-filters = ਫਿਲਟਰ: { $filters }
data-geojson = GeoJSON, ਨਕਸ਼ਿਆਂ ਲਈ (QGIS, ਵੈੱਬ)
data-csv = CSV, ਸਪ੍ਰੈਡਸ਼ੀਟ ਲਈ
data-sheets-zip = ਸਾਰੀਆਂ ਸ਼ੀਟਾਂ (zip)
data-quality = ਡਾਟਾ ਕਿੰਨਾ ਚੰਗਾ ਹੈ
data-quality-state = ਕੀ
data-quality-count = ਹੈਲਪ ਡੈਸਕ
data-quality-hours = ਸਮੇਂ ਨਾਲ ਜੋ ਮਸ਼ੀਨ ਪੜ੍ਹ ਸਕੇ
data-quality-languages = ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ ਨਾਲ
data-quality-pin = ਨਕਸ਼ੇ ਉੱਤੇ ਲੋਕੇਸ਼ਨ ਨਾਲ
data-quality-phone = ਫ਼ੋਨ ਨੰਬਰ ਨਾਲ
data-quality-dated = ਸਰੋਤ ਦੀ ਤਾਰੀਖ ਨਾਲ
data-quality-sheets = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸ਼ੀਟ ਨਾਲ
data-api = ਪ੍ਰੋਗਰਾਮਰਾਂ ਲਈ
data-api-text = ਖੁੱਲ੍ਹੀ API, ਜਵਾਬ JSON ਵਿੱਚ, ਕੋਈ key ਨਹੀਂ ਚਾਹੀਦੀ।
data-api-docs = API ਦੇ ਦਸਤਾਵੇਜ਼
data-licence = ਲਾਇਸੰਸ ਅਤੇ ਹਵਾਲਾ
data-licence-text = ਤੁਸੀਂ ਇਹ ਡਾਟਾ ਕਾਰੋਬਾਰ ਲਈ ਵੀ ਵਰਤ ਸਕਦੇ ਹੋ, ਬੱਸ ਦੱਸੋ ਕਿ ਕਿੱਥੋਂ ਲਿਆ। ਹਰ ਹੈਲਪ ਡੈਸਕ ਨਾਲ ਉਸ ਦਾ ਸਰੋਤ ਲਿਖਿਆ ਹੈ।
data-citation = ਹਵਾਲਾ ਕਿਵੇਂ ਦੇਣਾ ਹੈ
data-protected = ਸੁਰੱਖਿਅਤ ਘਰਾਂ ਦੇ ਪਤੇ ਡਾਟੇ ਵਿੱਚ ਨਹੀਂ ਹਨ।

## Privacy and accessibility

privacy-title = ਪ੍ਰਾਈਵੇਸੀ
privacy-lead = ਤੁਸੀਂ ਇਹ ਦੱਸੇ ਬਿਨਾਂ ਮਦਦ ਲੱਭ ਸਕਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
privacy-position-title = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ
privacy-position = ਅਸੀਂ ਲੋਕੇਸ਼ਨ ਸਿਰਫ਼ ਉਦੋਂ ਪੁੱਛਦੇ ਹਾਂ ਜਦੋਂ ਤੁਸੀਂ “ਮੇਰੀ ਲੋਕੇਸ਼ਨ ਵਰਤੋ” ਦਬਾਉਂਦੇ ਹੋ। ਇਹ ਇੱਕ ਖੋਜ ਲਈ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ ਅਤੇ ਕਿਸੇ ਲੌਗ ਵਿੱਚ ਨਹੀਂ ਲਿਖਦੇ।
privacy-query-title = ਤੁਸੀਂ ਕੀ ਲੱਭਦੇ ਹੋ
privacy-query = ਤੁਸੀਂ ਕੀ ਅਤੇ ਕਿੱਥੇ ਲੱਭਦੇ ਹੋ, ਅਸੀਂ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ। ਪੰਨੇ ਦੇ ਵੈੱਬ ਪਤੇ ਵਿੱਚ ਖੋਜ ਲਿਖੀ ਹੁੰਦੀ ਹੈ: ਜੇ ਫ਼ੋਨ ਹੋਰ ਲੋਕ ਵੀ ਵਰਤਦੇ ਹਨ, ਤਾਂ ਹਿਸਟਰੀ ਮਿਟਾ ਦਿਓ।
privacy-third-title = ਹੋਰ ਕੋਈ ਨਹੀਂ
privacy-third = ਪੰਨੇ ਹੋਰ ਕੰਪਨੀਆਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਲੈਂਦੇ: ਨਾ ਨਕਸ਼ੇ, ਨਾ ਫੌਂਟ, ਨਾ ਅੰਕੜੇ।
privacy-cookies-title = ਕੂਕੀਜ਼
privacy-cookies = ਅਸੀਂ ਕੂਕੀਜ਼ ਨਹੀਂ ਵਰਤਦੇ।
privacy-links-title = ਹੋਰ ਸਾਈਟਾਂ ਦੇ ਲਿੰਕ
privacy-links = ਜਦੋਂ ਤੁਸੀਂ ਕੋਈ ਲਿੰਕ ਖੋਲ੍ਹਦੇ ਹੋ (ਹੈਲਪ ਡੈਸਕ ਦੀ ਵੈੱਬਸਾਈਟ, OpenStreetMap), ਤਾਂ ਉਸ ਸਾਈਟ ਦੇ ਨਿਯਮ ਚੱਲਦੇ ਹਨ।
accessibility-title = ਸਭ ਲਈ ਸੌਖਾ
accessibility-lead = ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਸਾਰੇ ਲੋਕ ਇਹ ਪੰਨੇ ਵਰਤ ਸਕਣ।
accessibility-how-title = ਇਹ ਕਿਵੇਂ ਬਣੇ ਹਨ
accessibility-how = ਪੰਨੇ ਸਕ੍ਰਿਪਟ ਤੋਂ ਬਿਨਾਂ, ਕੀਬੋਰਡ ਨਾਲ ਅਤੇ ਸਕ੍ਰੀਨ ਰੀਡਰ ਨਾਲ ਚੱਲਦੇ ਹਨ। ਲਿਖਾਈ ਵੱਡੀ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ। ਰੰਗ ਸੌਖੇ ਪੜ੍ਹੇ ਜਾਂਦੇ ਹਨ, ਰਾਤ ਨੂੰ ਵੀ। ਖੁੱਲ੍ਹਾ ਜਾਂ ਬੰਦ ਹਮੇਸ਼ਾ ਸ਼ਬਦਾਂ ਅਤੇ ਨਿਸ਼ਾਨ ਨਾਲ ਵੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ, ਸਿਰਫ਼ ਰੰਗ ਨਾਲ ਨਹੀਂ।
accessibility-map-title = ਨਕਸ਼ਾ
accessibility-map = ਨਕਸ਼ਾ ਵਾਧੂ ਹੈ: ਸੂਚੀ ਵਿੱਚ ਵੀ ਇਹੀ ਜਾਣਕਾਰੀ ਹੈ।
accessibility-goal-title = ਸਾਡਾ ਮਕਸਦ
accessibility-goal = ਅਸੀਂ WCAG 2.2, ਲੈਵਲ AA ਉੱਤੇ ਚੱਲਦੇ ਹਾਂ। ਕੋਈ ਰੁਕਾਵਟ ਮਿਲੇ ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ: ਅਸੀਂ ਉਸ ਨੂੰ ਖ਼ਰਾਬੀ ਮੰਨਦੇ ਹਾਂ।

## When something is wrong

error-404-title = ਇਹ ਪੰਨਾ ਇੱਥੇ ਨਹੀਂ ਹੈ
error-404-text = ਸ਼ਾਇਦ ਹੈਲਪ ਡੈਸਕ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਜਾਂ ਵੈੱਬ ਪਤੇ ਵਿੱਚ ਗਲਤੀ ਹੈ।
error-400-title = ਸਾਨੂੰ ਬੇਨਤੀ ਸਮਝ ਨਹੀਂ ਆਈ
error-400-text = ਪੰਨੇ ਦੇ ਵੈੱਬ ਪਤੇ ਵਿੱਚ ਇੱਕ ਚੀਜ਼ ਠੀਕ ਨਹੀਂ ਹੈ।
error-500-title = ਸਾਡੇ ਪਾਸੇ ਕੁਝ ਖ਼ਰਾਬ ਹੋ ਗਿਆ
error-500-text = ਤੁਹਾਡੀ ਗਲਤੀ ਨਹੀਂ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
error-503-title = ਥੋੜ੍ਹਾ ਰੁਕੋ
error-503-text = ਸੇਵਾ ਅਜੇ ਤਿਆਰ ਨਹੀਂ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
error-links = ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ
notice-ignored = ਵੈੱਬ ਪਤੇ ਦਾ ਇੱਕ ਹਿੱਸਾ ਛੱਡ ਦਿੱਤਾ ਗਿਆ: { $field }।

## Problems with a record (for operators)

issue-name_missing = ਨਾਂ ਨਹੀਂ ਹੈ
issue-id_repeated = ਇੱਕੋ ਕੋਡ ਦੋ ਵਾਰ ਹੈ
issue-id_invalid = ਕੋਡ ਵਿੱਚ ਅਜਿਹੇ ਅੱਖਰ ਹਨ ਜਿਨ੍ਹਾਂ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ
issue-no_way_to_reach = ਉੱਥੇ ਜਾਣ ਜਾਂ ਫ਼ੋਨ ਕਰਨ ਦਾ ਕੋਈ ਤਰੀਕਾ ਨਹੀਂ
issue-need_missing = ਲੋੜ ਨਹੀਂ ਲਿਖੀ
issue-need_unknown = ਲੋੜ ਪਛਾਣੀ ਨਹੀਂ ਗਈ
issue-organization_missing = ਅਦਾਰਾ ਨਹੀਂ ਲਿਖਿਆ
issue-organization_kind_unknown = ਅਦਾਰੇ ਦੀ ਕਿਸਮ ਪਛਾਣੀ ਨਹੀਂ ਗਈ
issue-municipality_missing = ਕਮੂਨੇ (comune) ਨਹੀਂ ਲਿਖਿਆ
issue-municipality_unknown = ਕਮੂਨੇ (comune) ਪਛਾਣਿਆ ਨਹੀਂ ਗਿਆ
issue-postcode_invalid = ਪੋਸਟ ਕੋਡ ਗਲਤ ਹੈ
issue-phone_invalid = ਫ਼ੋਨ ਨੰਬਰ ਗਲਤ ਹੈ
issue-email_invalid = ਈਮੇਲ ਪਤਾ ਗਲਤ ਹੈ
issue-url_invalid = ਵੈੱਬ ਪਤਾ ਗਲਤ ਹੈ
issue-language_unknown = ਭਾਸ਼ਾ ਪਛਾਣੀ ਨਹੀਂ ਗਈ
issue-audience_unknown = ਕਿਸ ਲਈ ਹੈ, ਪਛਾਣਿਆ ਨਹੀਂ ਗਿਆ
issue-hours_not_understood = ਸਮਾਂ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਹੈ ਕਿ ਅਸੀਂ ਸਮਝ ਨਹੀਂ ਸਕੇ
issue-hours_invalid = ਸਮਾਂ ਗਲਤ ਹੈ
issue-hours_disagree = ਇੱਕੋ ਕਤਾਰ ਵਿੱਚ ਦੋ ਵੱਖਰੇ ਸਮੇਂ
issue-date_invalid = ਤਾਰੀਖ ਗਲਤ ਹੈ
issue-coordinates_invalid = ਕੋਆਰਡੀਨੇਟ ਗਲਤ ਹਨ
issue-coordinates_outside_municipality = ਬਿੰਦੂ ਕਮੂਨੇ (comune) ਤੋਂ ਬਾਹਰ ਹੈ
issue-precision_unknown = ਸਹੀ ਹੋਣ ਦਾ ਦਰਜਾ ਪਛਾਣਿਆ ਨਹੀਂ ਗਿਆ
issue-confidence_unknown = ਯਕੀਨ ਦਾ ਦਰਜਾ ਪਛਾਣਿਆ ਨਹੀਂ ਗਿਆ
issue-address_not_found = ਪਤਾ ਨਹੀਂ ਲੱਭਿਆ
issue-address_ambiguous = ਪਤੇ ਦੇ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਹਨ
issue-geocoders_disagree = ਦੋ ਸੇਵਾਵਾਂ ਪਤੇ ਦੀ ਵੱਖਰੀ ਵੱਖਰੀ ਥਾਂ ਦੱਸਦੀਆਂ ਹਨ
issue-geocoder_silent = ਪਤੇ ਲੱਭਣ ਵਾਲੀ ਇੱਕ ਸੇਵਾ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
issue-text_too_long = ਲਿਖਤ ਬਹੁਤ ਲੰਬੀ ਹੈ
issue-text_not_utf8 = ਲਿਖਤ ਵਿੱਚ ਖ਼ਰਾਬ ਅੱਖਰ ਹਨ
issue-column_missing = ਇੱਕ ਕਾਲਮ ਨਹੀਂ ਹੈ
issue-row_unreadable = ਇੱਕ ਕਤਾਰ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ
issue-value_unknown = ਇਹ ਮੁੱਲ ਉਹਨਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਜੋ ਇੱਥੇ ਚੱਲਦੇ ਹਨ।
issue-correction_of_unknown_desk = ਸੋਧ ਵਿੱਚ ਅਜਿਹਾ ਹੈਲਪ ਡੈਸਕ ਹੈ ਜੋ ਮੌਜੂਦ ਨਹੀਂ
issue-correction_of_unknown_field = ਸੋਧ ਵਿੱਚ ਅਜਿਹਾ ਖਾਨਾ ਹੈ ਜੋ ਮੌਜੂਦ ਨਹੀਂ
issue-correction_invalid = ਸੋਧ ਵਿੱਚ ਅਜਿਹਾ ਮੁੱਲ ਹੈ ਜੋ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = ਸਮੇਂ ਦੀ ਲਿਖਤ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
inferred-hours_day_misspelt = ਇੱਕ ਦਿਨ ਦਾ ਨਾਂ ਗਲਤ ਲਿਖਿਆ ਹੈ
inferred-hours_days_unjoined = ਨਾਲ ਨਾਲ ਲਿਖੇ ਦਿਨ, ਸੂਚੀ ਸਮਝੇ ਗਏ
inferred-hours_days_by_dashes = ਡੈਸ਼ ਨਾਲ ਜੁੜੇ ਦਿਨ, ਸੂਚੀ ਸਮਝੇ ਗਏ
inferred-hours_ordinal_unmarked = ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਨੰਬਰ ਮਹੀਨੇ ਦੇ ਹਫ਼ਤੇ ਦੱਸਦੇ ਹਨ
inferred-hours_spans_by_dashes = ਇਕੱਠੇ ਚਾਰ ਸਮੇਂ, ਸਵੇਰ ਅਤੇ ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ ਸਮਝੇ ਗਏ
inferred-hours_working_days = ਕੰਮ ਵਾਲੇ ਦਿਨ: ਸ਼ਨੀਵਾਰ ਪੱਕਾ ਨਹੀਂ
inferred-hours_day_by_appointment = ਦਿਨ ਪੱਕਾ ਹੈ, ਸਮਾਂ ਨਹੀਂ: ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ
inferred-access_from_hours = ਅੰਦਰ ਜਾਣ ਦਾ ਤਰੀਕਾ ਸਮੇਂ ਦੀ ਲਿਖਤ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
inferred-id_from_name = ਕੋਡ ਨਾਂ ਅਤੇ ਕਮੂਨੇ (comune) ਤੋਂ ਬਣਿਆ
inferred-phone_country = ਨੰਬਰ ਵਿੱਚ ਦੇਸ਼ ਦਾ ਕੋਡ ਨਹੀਂ: ਇਟਲੀ ਦਾ ਸਮਝਿਆ ਗਿਆ
inferred-phone_from_text = ਨੰਬਰ ਇੱਕ ਲਿਖਤ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
inferred-email_unhidden = ਈਮੇਲ ਪਤਾ ਲੁਕਾ ਕੇ ਲਿਖਿਆ ਸੀ
inferred-email_from_text = ਈਮੇਲ ਪਤਾ ਇੱਕ ਲਿਖਤ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
inferred-url_scheme = ਵੈੱਬ ਪਤੇ ਵਿੱਚ https: ਨਹੀਂ ਸੀ, ਲਾ ਦਿੱਤਾ ਗਿਆ
inferred-url_trimmed = ਵੈੱਬ ਪਤੇ ਦੇ ਆਲੇ-ਦੁਆਲੇ ਦੇ ਨਿਸ਼ਾਨ ਹਟਾਏ ਗਏ
inferred-postcode_from_address = ਪੋਸਟ ਕੋਡ ਪਤੇ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
inferred-municipality_by_postcode = ਇੱਕੋ ਨਾਂ ਵਾਲੇ ਕਮੂਨਿਆਂ (comuni) ਵਿੱਚੋਂ ਪੋਸਟ ਕੋਡ ਨਾਲ ਚੁਣਿਆ ਗਿਆ
inferred-municipality_from_postcode = ਕਮੂਨੇ (comune) ਪੋਸਟ ਕੋਡ ਤੋਂ ਮਿਲਿਆ
inferred-municipality_from_address = ਕਮੂਨੇ (comune) ਪਤੇ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ
inferred-municipality_from_position = ਕਮੂਨੇ (comune) ਲੋਕੇਸ਼ਨ ਤੋਂ ਮਿਲਿਆ
inferred-municipality_by_other_name = ਕਮੂਨੇ (comune) ਆਪਣੇ ਦੂਜੇ ਨਾਂ ਤੋਂ ਮਿਲਿਆ
inferred-municipality_from_quarter = ਕਮੂਨੇ (comune) ਮੁਹੱਲੇ ਦੇ ਨਾਂ ਤੋਂ ਮਿਲਿਆ
inferred-language_from_words = ਭਾਸ਼ਾ ਉਸ ਦੇ ਨਾਂ ਤੋਂ ਪੜ੍ਹੀ ਗਈ
inferred-language_from_nationality = ਭਾਸ਼ਾ ਕੌਮੀਅਤ ਤੋਂ ਪੜ੍ਹੀ ਗਈ
inferred-need_from_kind = ਲੋੜ ਹੈਲਪ ਡੈਸਕ ਦੀ ਕਿਸਮ ਤੋਂ ਪਤਾ ਲੱਗੀ
inferred-need_from_name = ਲੋੜ ਉਸ ਦੇ ਨਾਂ ਤੋਂ ਪੜ੍ਹੀ ਗਈ
inferred-need_from_synonym = ਲੋੜ ਇੱਕ ਆਮ ਸ਼ਬਦ ਤੋਂ ਪੜ੍ਹੀ ਗਈ
inferred-date_first_day = ਮਹੀਨੇ ਜਾਂ ਸਾਲ ਦਾ ਪਹਿਲਾ ਦਿਨ ਲਿਆ ਗਿਆ
inferred-coordinates_from_text = ਕੋਆਰਡੀਨੇਟ ਹੋਰ ਰੂਪ ਵਿੱਚ ਲਿਖੇ ਹਨ

## Words typed by the visitor

find-words = ਕੋਈ ਸ਼ਬਦ ਲੱਭੋ
find-words-hint = ਜਿਵੇਂ: ISEE, ਪਰਮਿਟ, ਡਾਕਟਰ
find-words-letter = ਤੁਹਾਨੂੰ ਜੋ ਚਿੱਠੀ ਮਿਲੀ ਹੈ, ਉਸ ਵਿੱਚੋਂ ਸ਼ਬਦ ਨਕਲ ਕਰ ਸਕਦੇ ਹੋ।
find-words-understood = “{ $text }”: ਅਸੀਂ ਇਹ ਦਿਖਾ ਰਹੇ ਹਾਂ: { $need }।
find-words-other = ਕੀ ਤੁਹਾਨੂੰ ਕੁਝ ਹੋਰ ਚਾਹੀਦਾ ਹੈ?
find-words-desks = ਇਸ ਨਾਂ ਦੇ ਹੈਲਪ ਡੈਸਕ
find-words-none = ਸਾਨੂੰ “{ $text }” ਸ਼ਬਦ ਪਤਾ ਨਹੀਂ। ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ, ਜਾਂ ਵਿਸ਼ਾ ਚੁਣੋ।

# What was read: /data/runs
runs-title = ਕੀ ਪੜ੍ਹਿਆ ਗਿਆ, ਅਤੇ ਕਦੋਂ
runs-lead = ਹੈਲਪ ਡੈਸਕਾਂ ਦੀ ਸੂਚੀ ਵਾਰ ਵਾਰ ਪੜ੍ਹੀ ਜਾਂਦੀ ਹੈ। ਇਸ ਪੰਨੇ ਉੱਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਹਰ ਵਾਰ ਕੀ ਹੋਇਆ।
runs-none = ਅਜੇ ਤੱਕ ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ।
runs-took-back = ਗੇੜ { $number } ਵਾਪਸ ਲਿਆ ਗਿਆ।
runs-summary = ਪੜ੍ਹੇ ਗਏ { $read }: ਨਵੇਂ { $new }, ਬਦਲੇ { $changed }, ਹਟ ਗਏ { $gone }, ਉਡੀਕ ਵਿੱਚ { $waiting }।
run-title = ਗੇੜ { $number }
run-json = ਇਹੀ JSON ਵਿੱਚ
run-outcome = ਇਸ ਦਾ ਕੀ ਬਣਿਆ
run-read = ਪੜ੍ਹੀਆਂ ਗਈਆਂ ਕਤਾਰਾਂ
run-published = ਛਪੀਆਂ
run-waiting = ਉਡੀਕ ਵਿੱਚ: ਇੱਕ ਨਿਯਮ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
run-rejected = ਖਾਲੀ, ਜਾਂ ਬਿਲਕੁਲ ਉਹੀ ਨਕਲ
run-new = ਨਵੇਂ ਹੈਲਪ ਡੈਸਕ
run-changed = ਬਦਲੇ ਹੋਏ ਹੈਲਪ ਡੈਸਕ
run-same = ਪਹਿਲਾਂ ਵਰਗੇ
run-kept = ਉਵੇਂ ਹੀ ਰੱਖੇ ਗਏ ਜਿਵੇਂ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਪੁਸ਼ਟੀ ਕੀਤੀ ਸੀ
run-gone = ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ
run-positions = ਲੋਕੇਸ਼ਨ ਕਿੰਨੀ ਸਹੀ ਹੈ
run-precision-house = ਮਕਾਨ
run-precision-street = ਸੜਕ
run-precision-near = ਨੇੜੇ
run-precision-district = ਮੁਹੱਲਾ
run-precision-postcode = ਪੋਸਟ ਕੋਡ ਦਾ ਇਲਾਕਾ
run-precision-municipality = ਸਿਰਫ਼ ਸ਼ਹਿਰ
run-precision-none = ਲੋਕੇਸ਼ਨ ਨਹੀਂ
run-durations = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਾ
run-stage-normalise = ਸਮਝਣਾ
run-stage-validate = ਜਾਂਚਣਾ
run-stage-geocode = ਥਾਵਾਂ ਲੱਭਣਾ
run-stage-reconcile = ਤੁਲਨਾ ਕਰਨਾ
run-issues = ਕੀ ਠੀਕ ਨਹੀਂ ਸੀ
run-no-issues = ਕੁਝ ਨਹੀਂ।
run-quotes = ਮਿਸਾਲਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਉਹ ਹੈ ਜੋ ਸਭ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
run-waits = ਕਤਾਰ ਉਡੀਕ ਵਿੱਚ ਹੈ
run-example = ਕਤਾਰ { $line }, { $field }: { $value }
run-example-hidden = ਕਤਾਰ { $line }, { $field }
run-fields = ਮੁੱਲ ਕਿੱਥੋਂ ਹਨ
run-field = ਖਾਨਾ
run-from-source = ਸੂਚੀ ਤੋਂ
run-inferred = ਹੋਰ ਸ਼ਬਦਾਂ ਤੋਂ ਕੱਢਿਆ ਗਿਆ
run-from-geocoder = ਪਤੇ ਤੋਂ ਮਿਲਿਆ
run-missing = ਨਹੀਂ ਹੈ
