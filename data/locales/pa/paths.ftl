# Paths step by step, in Punjabi: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = ਕਦਮ-ਦਰ-ਕਦਮ
paths-lead = ਸੌਖੀਆਂ ਗਾਈਡਾਂ: ਕੀ ਹੁੰਦਾ ਹੈ, ਕਿਹੜੇ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ ਅਤੇ ਕਿਹੜਾ ਹੈਲਪ ਡੈਸਕ ਮਦਦ ਕਰਦਾ ਹੈ।
paths-describe = ਇੱਥੇ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੰਮ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ। ਅਸੀਂ ਸਲਾਹ ਨਹੀਂ ਦਿੰਦੇ। ਨਿਯਮ ਬਦਲਦੇ ਰਹਿੰਦੇ ਹਨ: ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
paths-home = ਕਦਮ-ਦਰ-ਕਦਮ: ਪਰਮਿਟ, ਪਤਾ, ਡਾਕਟਰ, ਸਕੂਲ ਅਤੇ ਹੋਰ
path-all = ਸਾਰੀਆਂ ਗਾਈਡਾਂ
path-steps = { $count ->
    [one] { $count } ਕਦਮ
   *[other] { $count } ਕਦਮ
 }
path-need = ਇਸ ਕਦਮ ਲਈ ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਹੈਲਪ ਡੈਸਕ
path-documents = ਕਿਹੜੇ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ
path-cost = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
path-time = ਕਿੰਨਾ ਸਮਾਂ
path-next = ਅਗਲਾ ਕਦਮ
path-done = ਹੋ ਗਿਆ
path-ticks = ਤੁਹਾਡੇ ਲਾਏ ਨਿਸ਼ਾਨ ਸਿਰਫ਼ ਇਸ ਫ਼ੋਨ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ।
path-clear = ਸਾਰੇ ਨਿਸ਼ਾਨ ਹਟਾਓ
path-print = ਪ੍ਰਿੰਟ ਕਰੋ
path-sources = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਲਈ ਗਈ
path-reviewed = { $date } ਨੂੰ ਸਰੋਤਾਂ ਨਾਲ ਮਿਲਾ ਕੇ ਦੇਖਿਆ ਗਿਆ

## Renew the residence permit

path-permit_renewal-title = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਰੀਨਿਊ ਕਰਾਉਣਾ
path-permit_renewal-lead = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ (permesso di soggiorno) ਖ਼ਤਮ ਹੋਣ ਵਾਲਾ ਹੈ: ਡਾਕਖਾਨੇ ਦੀ ਕਿੱਟ ਤੋਂ ਨਵੇਂ ਕਾਰਡ ਤੱਕ।
path-permit_renewal-where-title = ਪਤਾ ਕਰੋ ਕਿ ਪਰਮਿਟ ਕਿੱਥੇ ਰੀਨਿਊ ਹੁੰਦਾ ਹੈ
path-permit_renewal-where-what = ਬਹੁਤ ਪਰਮਿਟ ਡਾਕਖਾਨੇ ਵਿੱਚ ਇੱਕ ਕਿੱਟ (kit) ਨਾਲ ਰੀਨਿਊ ਹੁੰਦੇ ਹਨ। ਕੁਝ ਪਰਮਿਟ ਸਿੱਧਾ ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਵਿੱਚ ਰੀਨਿਊ ਹੁੰਦੇ ਹਨ: ਕਿਹੜਾ ਕਿੱਥੇ, ਇਹ ਸਲਾਹ ਦਫ਼ਤਰ (patronato) ਜਾਂ ਕਮੂਨੇ (comune) ਦੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਹੈਲਪ ਡੈਸਕ ਨੂੰ ਪਤਾ ਹੈ। ਜੇ ਪਰਮਿਟ ਖ਼ਤਮ ਹੋਏ ਨੂੰ 60 ਦਿਨਾਂ ਤੋਂ ਵੱਧ ਹੋ ਗਏ ਹਨ, ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-permit_renewal-where-time = ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਅਰਜ਼ੀ ਪਰਮਿਟ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਘੱਟੋ-ਘੱਟ 60 ਦਿਨ ਪਹਿਲਾਂ ਦੇਣੀ ਹੁੰਦੀ ਹੈ।
path-permit_renewal-papers-title = ਕਾਗਜ਼ ਇਕੱਠੇ ਕਰੋ
path-permit_renewal-papers-what = ਪਾਸਪੋਰਟ, ਖ਼ਤਮ ਹੋਣ ਵਾਲਾ ਪਰਮਿਟ ਅਤੇ ਟੈਕਸ ਕੋਡ (codice fiscale) ਚਾਹੀਦਾ ਹੈ, ਫੋਟੋ ਕਾਪੀਆਂ ਨਾਲ। ਬਾਕੀ ਕਾਗਜ਼ ਇਸ ਉੱਤੇ ਹਨ ਕਿ ਪਰਮਿਟ ਕਿਸ ਵਜ੍ਹਾ ਦਾ ਹੈ: ਕੰਮ, ਪਰਿਵਾਰ, ਪੜ੍ਹਾਈ। ਸੂਚੀ ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਮੰਗੋ।
path-permit_renewal-kit-title = ਕਿੱਟ ਭਰੋ
path-permit_renewal-kit-what = ਪੀਲੀ ਪੱਟੀ ਵਾਲੀ ਕਿੱਟ (kit giallo) ਡਾਕਖਾਨੇ ਤੋਂ ਮਿਲਦੀ ਹੈ। ਸਲਾਹ ਦਫ਼ਤਰ (patronato) ਅਤੇ ਕੁਝ ਕਮੂਨੇ (comuni) ਅਰਜ਼ੀ ਕੰਪਿਊਟਰ ਉੱਤੇ ਮੁਫ਼ਤ ਭਰ ਦਿੰਦੇ ਹਨ।
path-permit_renewal-kit-cost = ਟੈਕਸ ਟਿਕਟ (marca da bollo) 16 ਯੂਰੋ ਦੀ ਹੈ।
path-permit_renewal-post-title = ਕਿੱਟ ਡਾਕਖਾਨੇ ਵਿੱਚ ਦਿਓ
path-permit_renewal-post-what = ਕਿੱਟ ਅਜਿਹੇ ਡਾਕਖਾਨੇ ਵਿੱਚ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ ਜਿੱਥੇ Sportello Amico ਹੋਵੇ। ਲਿਫ਼ਾਫ਼ਾ ਖੁੱਲ੍ਹਾ ਹੋਵੇ ਅਤੇ ਪਾਸਪੋਰਟ ਨਾਲ ਹੋਵੇ। ਡਾਕਖਾਨਾ ਰਸੀਦ (ricevuta) ਅਤੇ ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਦੀ ਅਪਾਇੰਟਮੈਂਟ ਦੀ ਤਾਰੀਖ ਦਿੰਦਾ ਹੈ।
path-permit_renewal-post-cost = ਡਾਕਖਾਨੇ ਨੂੰ 30 ਯੂਰੋ। ਫਿਰ ਪੈਸੇ ਭਰਨ ਦੀ ਇੱਕ ਪਰਚੀ (bollettino): ਕਾਰਡ ਦੇ 30.46 ਯੂਰੋ, ਅਤੇ ਇਹਨਾਂ ਤੋਂ ਇਲਾਵਾ 40 ਯੂਰੋ (ਇੱਕ ਸਾਲ ਤੱਕ ਦਾ ਪਰਮਿਟ), 50 ਯੂਰੋ (ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ) ਜਾਂ 100 ਯੂਰੋ (ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਲੰਬਾ ਪਰਮਿਟ)। 18 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਬੱਚਿਆਂ, ਪਨਾਹ ਅਤੇ ਸਹਾਇਕ ਸੁਰੱਖਿਆ (protezione sussidiaria) ਲਈ ਪਰਚੀ 30.46 ਯੂਰੋ ਦੀ ਹੈ।
path-permit_renewal-fingerprints-title = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਦੇਣ ਪੁਲਿਸ ਦਫ਼ਤਰ ਜਾਓ
path-permit_renewal-fingerprints-what = ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਤੁਹਾਡੀਆਂ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ (impronte) ਲੈਂਦਾ ਹੈ ਅਤੇ ਕਾਗਜ਼ ਦੇਖਦਾ ਹੈ। ਚਾਰ ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫੋਟੋਆਂ (fototessere) ਚਾਹੀਦੀਆਂ ਹਨ। ਜੇ ਕੋਈ ਕਾਗਜ਼ ਘੱਟ ਹੋਵੇ, ਤਾਂ ਪੁਲਿਸ ਦਫ਼ਤਰ ਉਹ ਮੰਗਦਾ ਹੈ।
path-permit_renewal-waiting-title = ਰਸੀਦ ਨਾਲ ਉਡੀਕ ਕਰੋ
path-permit_renewal-waiting-what = ਰਸੀਦ (ricevuta) ਨਾਲ ਤੁਸੀਂ ਜਵਾਬ ਆਉਣ ਤੱਕ ਇਟਲੀ ਵਿੱਚ ਰਹਿ ਸਕਦੇ ਹੋ, ਅਤੇ ਜੇ ਪਰਮਿਟ ਵਿੱਚ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਸੀ ਤਾਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ। ਜੇ ਚਿੱਠੀ ਵਿੱਚ “preavviso di rigetto” ਜਾਂ “rigetto” (ਇਨਕਾਰ) ਲਿਖਿਆ ਹੋਵੇ, ਤਾਂ ਸਮਾਂ ਘੱਟ ਹੈ: ਤੁਸੀਂ ਚਿੱਠੀ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਕੋਲ ਲਿਜਾ ਸਕਦੇ ਹੋ।
path-permit_renewal-waiting-time = ਹਰ ਸ਼ਹਿਰ ਵਿੱਚ ਉਡੀਕ ਵੱਖਰੀ ਹੈ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-permit_renewal-collect-title = ਨਵਾਂ ਪਰਮਿਟ ਲਓ
path-permit_renewal-collect-what = ਪੁਲਿਸ ਦੀ ਵੈੱਬਸਾਈਟ (Polizia di Stato) ਦੱਸਦੀ ਹੈ ਕਿ ਪਰਮਿਟ ਤਿਆਰ ਹੈ ਜਾਂ ਨਹੀਂ: ਇਸ ਲਈ ਰਸੀਦ ਦਾ ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ। ਜਿਨ੍ਹਾਂ ਦਾ ਪਤਾ ਦਰਜ ਹੈ (residenza), ਉਹ ਫਿਰ ਨਵਾਂ ਪਰਮਿਟ ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਵਿੱਚ ਦਿਖਾਉਂਦੇ ਹਨ।
path-permit_renewal-collect-time = ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਵਿੱਚ: ਰੀਨਿਊ ਹੋਣ ਤੋਂ 60 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।

## Register your address (residenza)

path-residence_registration-title = ਪਤਾ ਦਰਜ ਕਰਾਉਣਾ (residenza)
path-residence_registration-lead = ਉਹਨਾਂ ਲਈ ਜੋ ਕਿਸੇ ਸ਼ਹਿਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਵਿੱਚ ਆਪਣਾ ਪਤਾ ਦਰਜ ਕਰਾਉਣਾ ਚਾਹੁੰਦੇ ਹਨ।
path-residence_registration-papers-title = ਕਾਗਜ਼ ਇਕੱਠੇ ਕਰੋ
path-residence_registration-papers-what = ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਪਾਸਪੋਰਟ, ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਜਾਂ ਰੀਨਿਊ ਦੀ ਰਸੀਦ (ricevuta), ਅਤੇ ਘਰ ਦਾ ਕੋਈ ਕਾਗਜ਼ ਮੰਗਦਾ ਹੈ, ਜਿਵੇਂ ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ (contratto registrato)। ਹਰ ਕਮੂਨੇ (comune) ਦੀ ਆਪਣੀ ਸੂਚੀ ਹੈ। ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-residence_registration-declare-title = ਪਤੇ ਦਾ ਬਿਆਨ ਦਿਓ (dichiarazione di residenza)
path-residence_registration-declare-what = ਇੱਕ ਫਾਰਮ ਭਰਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਪਰਿਵਾਰ ਦੇ ਸਾਰੇ ਬਾਲਗ ਉਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹਨ। ਫਾਰਮ ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਵਿੱਚ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਜਾਂ ਡਾਕ ਜਾਂ ਈਮੇਲ ਰਾਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ। ਜਿਨ੍ਹਾਂ ਦਾ ਨਾਂ ਪਹਿਲਾਂ ਹੀ ਦਰਜ ਹੈ, ਉਹ SPID ਜਾਂ CIE ਨਾਲ ਔਨਲਾਈਨ (ANPR) ਵੀ ਕਰ ਸਕਦੇ ਹਨ।
path-residence_registration-declare-cost = ਬਹੁਤ ਕਮੂਨਿਆਂ (comuni) ਵਿੱਚ ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-residence_registration-declare-time = ਨਵੇਂ ਘਰ ਵਿੱਚ ਰਹਿਣਾ ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ 20 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
path-residence_registration-registered-title = ਉਡੀਕ ਕਰੋ ਕਿ ਕਮੂਨੇ ਤੁਹਾਡਾ ਪਤਾ ਦਰਜ ਕਰੇ
path-residence_registration-registered-what = ਕਮੂਨੇ (comune) ਤੁਹਾਡਾ ਪਤਾ ਰਜਿਸਟਰ ਵਿੱਚ ਲਿਖਦਾ ਹੈ। ਦਰਜ ਪਤਾ (residenza) ਬਿਆਨ ਵਾਲੇ ਦਿਨ ਤੋਂ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।
path-residence_registration-registered-time = ਕਮੂਨੇ ਇਹ ਕੰਮ ਵਾਲੇ ਦੋ ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਕਰਦਾ ਹੈ।
path-residence_registration-check-title = ਘਰ ਦੀ ਜਾਂਚ ਦੀ ਉਡੀਕ ਕਰੋ
path-residence_registration-check-what = ਕਮੂਨੇ (comune) ਦਾ ਇੱਕ ਵਿਅਕਤੀ ਘਰ ਆਉਂਦਾ ਹੈ ਅਤੇ ਦੇਖਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਸੱਚਮੁੱਚ ਉੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਜੇ ਕਮੂਨੇ ਲਿਖੇ ਕਿ ਕੋਈ ਚੀਜ਼ ਘੱਟ ਹੈ, ਤਾਂ ਹੈਲਪ ਡੈਸਕ ਤੁਹਾਡੇ ਨਾਲ ਚਿੱਠੀ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਜੇ ਉਹ ਕੁਝ ਨਾ ਲਿਖੇ, ਤਾਂ ਦਰਜ ਪਤਾ (residenza) ਪੱਕਾ ਹੋ ਜਾਂਦਾ ਹੈ।
path-residence_registration-check-time = ਕਮੂਨੇ 45 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਾਂਚ ਕਰਦਾ ਹੈ।
path-residence_registration-renew-title = ਹਰ ਨਵੇਂ ਪਰਮਿਟ ਤੋਂ ਬਾਅਦ ਬਿਆਨ ਦੁਬਾਰਾ ਦਿਓ
path-residence_registration-renew-what = ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਹਰ ਨਵਾਂ ਪਰਮਿਟ ਦੇਖਣਾ ਚਾਹੁੰਦਾ ਹੈ: ਇਸ ਨੂੰ rinnovo della dichiarazione di dimora abituale ਕਹਿੰਦੇ ਹਨ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਪਰਮਿਟ ਰੀਨਿਊ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰਦੇ ਹੋ, ਦਰਜ ਪਤਾ (residenza) ਰਹਿੰਦਾ ਹੈ। ਜੋ ਪਰਮਿਟ ਨਹੀਂ ਲਿਆਉਂਦੇ, ਉਹਨਾਂ ਦਾ ਨਾਂ ਕੱਟਿਆ ਜਾ ਸਕਦਾ ਹੈ।
path-residence_registration-renew-time = ਪਰਮਿਟ ਰੀਨਿਊ ਹੋਣ ਤੋਂ 60 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
path-residence_registration-no_home-title = ਘਰ ਨਾ ਹੋਵੇ ਤਾਂ: ਪਤਾ (residenza fittizia) ਮੰਗੋ
path-residence_registration-no_home-what = ਸੜਕ ਉੱਤੇ ਜਾਂ ਰੈਣ ਬਸੇਰੇ (dormitorio) ਵਿੱਚ ਸੌਣ ਵਾਲੇ ਲੋਕ ਉਸ ਕਮੂਨੇ (comune) ਵਿੱਚ ਪਤਾ (residenza) ਮੰਗ ਸਕਦੇ ਹਨ ਜਿੱਥੇ ਉਹ ਆਮ ਤੌਰ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ। ਬਹੁਤ ਕਮੂਨੇ ਅਜਿਹੀ ਸੜਕ ਦਾ ਨਾਂ ਲਿਖਦੇ ਹਨ ਜੋ ਅਸਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੀ। ਹਰ ਕਮੂਨੇ ਦੇ ਆਪਣੇ ਨਿਯਮ ਹਨ; ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।

## Get the health card and a doctor

path-health_card-title = ਹੈਲਥ ਕਾਰਡ ਅਤੇ ਡਾਕਟਰ ਲੈਣਾ
path-health_card-lead = ਉਹਨਾਂ ਲਈ ਜੋ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਦਰਜ ਕਰਾਉਣਾ ਅਤੇ ਡਾਕਟਰ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹਨ, ਅਤੇ ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਅਤੇ ਇਲਾਜ ਚਾਹੀਦਾ ਹੈ।
path-health_card-who-title = ਪਤਾ ਕਰੋ ਕਿ ਤੁਹਾਡਾ ਨਾਂ ਕਿਵੇਂ ਦਰਜ ਹੋ ਸਕਦਾ ਹੈ
path-health_card-who-what = ਬਹੁਤ ਪਰਮਿਟਾਂ (ਕੰਮ, ਪਰਿਵਾਰ, ਪਨਾਹ) ਨਾਲ ਸਿਹਤ ਦਫ਼ਤਰ (ASL) ਵਿੱਚ ਨਾਂ ਦਰਜ ਕਰਾਉਣਾ ਤੁਹਾਡਾ ਹੱਕ ਹੈ। ਕੁਝ ਹੋਰ ਪਰਮਿਟਾਂ ਨਾਲ ਨਾਂ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਦਰਜ ਹੁੰਦਾ ਹੈ (iscrizione volontaria) ਅਤੇ ਹਰ ਸਾਲ ਪੈਸੇ ਦੇਣੇ ਪੈਂਦੇ ਹਨ। ਹੈਲਪ ਡੈਸਕ ਦੇਖਦਾ ਹੈ ਕਿ ਪਰਮਿਟ ਕਿਸ ਵਜ੍ਹਾ ਦਾ ਹੈ।
path-health_card-who-cost = ਮਰਜ਼ੀ ਨਾਲ ਨਾਂ ਦਰਜ ਕਰਾਉਣ (iscrizione volontaria) ਦੀ ਰਕਮ ਬਦਲਦੀ ਰਹਿੰਦੀ ਹੈ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-health_card-register-title = ਸਿਹਤ ਦਫ਼ਤਰ (ASL) ਵਿੱਚ ਨਾਂ ਦਰਜ ਕਰਾਓ
path-health_card-register-what = ਇਸ ਦਫ਼ਤਰ ਨੂੰ ਅਕਸਰ “scelta e revoca” ਕਹਿੰਦੇ ਹਨ। ਇਹ ਪਛਾਣ ਦਾ ਕਾਗਜ਼, ਪਰਮਿਟ ਜਾਂ ਰੀਨਿਊ ਦੀ ਰਸੀਦ (ricevuta), ਟੈਕਸ ਕੋਡ (codice fiscale) ਅਤੇ ਪਤਾ ਮੰਗਦਾ ਹੈ।
path-health_card-doctor-title = ਡਾਕਟਰ ਚੁਣੋ
path-health_card-doctor-what = ਦਫ਼ਤਰ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕਿਹੜੇ ਡਾਕਟਰਾਂ ਕੋਲ ਥਾਂ ਹੈ। ਵੱਡਿਆਂ ਲਈ ਫੈਮਿਲੀ ਡਾਕਟਰ (medico di base) ਹੈ, ਬੱਚਿਆਂ ਲਈ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra)। ਜੋ ਹੋਰ ਸ਼ਹਿਰ ਚਲੇ ਜਾਣ, ਉਹ ਹੋਰ ਡਾਕਟਰ ਚੁਣਦੇ ਹਨ।
path-health_card-card-title = ਹੈਲਥ ਕਾਰਡ (tessera sanitaria) ਲਓ
path-health_card-card-what = ਕਾਰਡ ਡਾਕ ਰਾਹੀਂ ਘਰ ਆਉਂਦਾ ਹੈ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਫ਼ਤਰ ਇੱਕ ਆਰਜ਼ੀ ਕਾਗਜ਼ ਦੇ ਸਕਦਾ ਹੈ। ਜੇ ਕਾਰਡ ਨਾ ਆਵੇ ਜਾਂ ਗੁੰਮ ਹੋ ਜਾਵੇ, ਤਾਂ ਉਸ ਦੀ ਕਾਪੀ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ।
path-health_card-card-time = ਹਰ ਇਲਾਕੇ ਵਿੱਚ ਉਡੀਕ ਵੱਖਰੀ ਹੈ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-health_card-renew-title = ਪਰਮਿਟ ਨਾਲ ਸਿਹਤ ਦਫ਼ਤਰ ਵਿੱਚ ਵੀ ਰੀਨਿਊ ਕਰਾਓ
path-health_card-renew-what = ਦਰਜ ਨਾਂ ਆਮ ਤੌਰ ਉੱਤੇ ਓਨਾ ਹੀ ਚੱਲਦਾ ਹੈ ਜਿੰਨਾ ਪਰਮਿਟ। ਜੋ ਪਰਮਿਟ ਰੀਨਿਊ ਕਰਾਉਂਦੇ ਹਨ, ਉਹ ਸਿਹਤ ਦਫ਼ਤਰ (ASL) ਵਿੱਚ ਪਹਿਲਾਂ ਰਸੀਦ ਲੈ ਕੇ ਜਾਂਦੇ ਹਨ, ਫਿਰ ਨਵਾਂ ਪਰਮਿਟ ਲੈ ਕੇ।
path-health_card-without_permit-title = ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ: STP ਕੋਡ ਮੰਗੋ
path-health_card-without_permit-what = ਜਿਨ੍ਹਾਂ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ, ਉਹਨਾਂ ਨੂੰ STP ਕੋਡ ਨਾਲ ਫ਼ੌਰੀ ਜਾਂ ਜ਼ਰੂਰੀ ਇਲਾਜ ਦਾ ਹੱਕ ਹੈ (ਯੂਰਪੀ ਯੂਨੀਅਨ ਦੇ ਨਾਗਰਿਕਾਂ ਲਈ ENI)। ਪਰਮਿਟ ਨਾ ਹੋਣ ਕਰਕੇ ਕਿਸੇ ਵਿਅਕਤੀ ਦੀ ਖ਼ਬਰ ਅਧਿਕਾਰੀਆਂ ਨੂੰ ਦੇਣੀ ਹਸਪਤਾਲ ਅਤੇ ਕਲੀਨਿਕ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਮਨ੍ਹਾ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-health_card-without_permit-cost = ਜਿਨ੍ਹਾਂ ਕੋਲ ਪੈਸੇ ਨਹੀਂ, ਉਹ ਇੱਕ ਬਿਆਨ (dichiarazione di indigenza) ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹਨ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਲਾਜ ਦੀ ਫੀਸ (ticket) ਫਿਰ ਵੀ ਦੇਣੀ ਪਵੇ: ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-health_card-without_permit-time = ਕੋਡ ਛੇ ਮਹੀਨੇ ਚੱਲਦਾ ਹੈ ਅਤੇ ਰੀਨਿਊ ਹੋ ਸਕਦਾ ਹੈ।

## Enrol a child at school

path-school_enrolment-title = ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਦਾਖ਼ਲ ਕਰਾਉਣਾ
path-school_enrolment-lead = ਉਹਨਾਂ ਮਾਪਿਆਂ ਲਈ ਜੋ ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਭੇਜਣਾ ਚਾਹੁੰਦੇ ਹਨ, ਭਾਵੇਂ ਉਹ ਹੁਣੇ ਹੁਣੇ ਆਏ ਹੋਣ।
path-school_enrolment-right-title = ਸਕੂਲ ਜਾਂ ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ
path-school_enrolment-right-what = ਵਿਦੇਸ਼ੀ ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ ਜਾਣਾ ਉਹਨਾਂ ਦਾ ਹੱਕ ਵੀ ਹੈ ਅਤੇ ਫਰਜ਼ ਵੀ, ਇਟਾਲੀਅਨ ਬੱਚਿਆਂ ਵਾਂਗ, ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ।
path-school_enrolment-right-time = ਦਾਖ਼ਲਾ ਸਕੂਲੀ ਸਾਲ ਵਿੱਚ ਕਿਸੇ ਵੀ ਸਮੇਂ ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।
path-school_enrolment-apply-title = ਦਾਖ਼ਲੇ ਦੀ ਅਰਜ਼ੀ ਦਿਓ
path-school_enrolment-apply-what = ਪ੍ਰਾਇਮਰੀ, ਮਿਡਲ ਅਤੇ ਹਾਈ ਸਕੂਲ ਦੀ ਪਹਿਲੀ ਜਮਾਤ ਲਈ ਅਰਜ਼ੀ ਔਨਲਾਈਨ ਹੁੰਦੀ ਹੈ, Unica ਵੈੱਬਸਾਈਟ ਉੱਤੇ, SPID ਜਾਂ CIE ਨਾਲ। ਜਿਨ੍ਹਾਂ ਕੋਲ ਟੈਕਸ ਕੋਡ (codice fiscale) ਨਹੀਂ ਜਾਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਇਹ ਨਹੀਂ ਹੁੰਦਾ, ਉਹ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ (segreteria) ਜਾਂਦੇ ਹਨ। ਜੋ ਸਾਲ ਦੇ ਵਿਚਕਾਰ ਆਉਣ, ਉਹ ਵੀ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ ਜਾਂਦੇ ਹਨ।
path-school_enrolment-apply-time = ਪਹਿਲੀਆਂ ਜਮਾਤਾਂ ਦੀਆਂ ਤਾਰੀਖਾਂ ਹਰ ਸਾਲ ਬਦਲਦੀਆਂ ਹਨ। ਸਕੂਲ ਤੋਂ ਪੁੱਛੋ।
path-school_enrolment-papers-title = ਜੋ ਕਾਗਜ਼ ਤੁਹਾਡੇ ਕੋਲ ਹੋਣ, ਲੈ ਜਾਓ
path-school_enrolment-papers-what = ਸਕੂਲ ਬੱਚੇ ਦੇ ਕਾਗਜ਼ ਅਤੇ ਪਿਛਲੇ ਰਿਪੋਰਟ ਕਾਰਡ (pagelle) ਮੰਗਦਾ ਹੈ। ਜੇ ਕਾਗਜ਼ ਨਾ ਹੋਣ ਜਾਂ ਪੂਰੇ ਨਾ ਹੋਣ, ਤਾਂ ਵੀ ਸਕੂਲ ਦਾਖ਼ਲਾ ਦਿੰਦਾ ਹੈ (iscrizione con riserva)। ਅਖੀਰ ਵਿੱਚ ਬੱਚੇ ਨੂੰ ਡਿਪਲੋਮਾ ਮਿਲ ਸਕਦਾ ਹੈ।
path-school_enrolment-vaccines-title = ਟੀਕਿਆਂ ਦਾ ਕਾਗਜ਼ ਦਿਖਾਓ
path-school_enrolment-vaccines-what = 16 ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ ਸਕੂਲ ਲਾਜ਼ਮੀ ਟੀਕਿਆਂ ਦਾ ਕਾਗਜ਼ ਮੰਗਦਾ ਹੈ। ਸਿਹਤ ਦਫ਼ਤਰ (ASL) ਤੋਂ ਅਪਾਇੰਟਮੈਂਟ ਦੀ ਅਰਜ਼ੀ ਵੀ ਮੰਨੀ ਜਾਂਦੀ ਹੈ; ਜੋ ਟੀਕੇ ਨਹੀਂ ਲੱਗੇ, ਉਹ ਉੱਥੇ ਲੱਗਦੇ ਹਨ। ਇਸ ਕਾਗਜ਼ ਤੋਂ ਬਿਨਾਂ ਬੱਚਾ ਨਰਸਰੀ ਸਕੂਲ (scuola dell’infanzia) ਵਿੱਚ ਨਹੀਂ ਜਾ ਸਕਦਾ।
path-school_enrolment-class-title = ਸਕੂਲ ਨਾਲ ਜਮਾਤ ਬਾਰੇ ਗੱਲ ਕਰੋ
path-school_enrolment-class-what = ਜਮਾਤ ਦਾ ਫ਼ੈਸਲਾ ਸਕੂਲ ਕਰਦਾ ਹੈ: ਆਮ ਤੌਰ ਉੱਤੇ ਉਹੀ ਜੋ ਬੱਚੇ ਦੀ ਉਮਰ ਦੀ ਹੈ। ਅਧਿਆਪਕ ਕੋਈ ਹੋਰ ਜਮਾਤ ਵੀ ਚੁਣ ਸਕਦੇ ਹਨ: ਉਹ ਦੇਖਦੇ ਹਨ ਕਿ ਬੱਚਾ ਪਹਿਲਾਂ ਕਿਹੜੇ ਸਕੂਲ ਵਿੱਚ ਪੜ੍ਹਿਆ ਅਤੇ ਉਸ ਨੂੰ ਪਹਿਲਾਂ ਤੋਂ ਕੀ ਆਉਂਦਾ ਹੈ।
path-school_enrolment-costs-title = ਖ਼ਰਚੇ ਵਿੱਚ ਮਦਦ ਮੰਗੋ
path-school_enrolment-costs-what = ਕਮੂਨੇ (comune) ਅਤੇ ਸੂਬਾ ਸਰਕਾਰ (Regione) ਸਕੂਲ ਦੇ ਖਾਣੇ (mensa), ਸਕੂਲ ਬੱਸ, ਕਿਤਾਬਾਂ ਅਤੇ ਵਜ਼ੀਫ਼ਿਆਂ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਉਹ ਅਕਸਰ ISEE ਦੇਖਦੇ ਹਨ। ਹਰ ਸ਼ਹਿਰ ਦੇ ਆਪਣੇ ਨਿਯਮ ਹਨ: ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।

## Look for work

path-job_search-title = ਕੰਮ ਦੀ ਭਾਲ
path-job_search-lead = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੰਮ ਦੀ ਭਾਲ ਹੈ: ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ, ਸੀਵੀ, ਕੋਰਸ ਅਤੇ ਕੰਟਰੈਕਟ।
path-job_search-permit-title = ਦੇਖੋ ਕਿ ਪਰਮਿਟ ਵਿੱਚ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਹੈ ਜਾਂ ਨਹੀਂ
path-job_search-permit-what = ਹਰ ਪਰਮਿਟ ਵਿੱਚ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੁੰਦੀ: ਹੈਲਪ ਡੈਸਕ ਪਰਮਿਟ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਜੋ ਪਰਮਿਟ ਰੀਨਿਊ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰ ਰਹੇ ਹਨ, ਉਹ ਰਸੀਦ (ricevuta) ਨਾਲ ਕੰਮ ਕਰ ਸਕਦੇ ਹਨ, ਜੇ ਪਹਿਲੇ ਪਰਮਿਟ ਵਿੱਚ ਇਜਾਜ਼ਤ ਸੀ। ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-job_search-permit-time = ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਲੋਕ ਉਸ ਸਮੇਂ ਤੋਂ ਬਾਅਦ ਕੰਮ ਕਰ ਸਕਦੇ ਹਨ ਜੋ ਕਾਨੂੰਨ ਵਿੱਚ ਲਿਖਿਆ ਹੈ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-job_search-did-title = ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਕੰਮ ਦੀ ਭਾਲ ਹੈ (DID)
path-job_search-did-what = ਜਿਨ੍ਹਾਂ ਕੋਲ ਕੰਮ ਨਹੀਂ, ਉਹ ਇੱਕ ਬਿਆਨ ਦਿੰਦੇ ਹਨ: dichiarazione di immediata disponibilità (DID)। ਇਹ SPID ਜਾਂ CIE ਨਾਲ ਔਨਲਾਈਨ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego) ਦੀ ਮਦਦ ਨਾਲ। ਜੋ INPS ਤੋਂ NASpI ਮੰਗਦੇ ਹਨ, ਉਹਨਾਂ ਦੀ DID ਉਸੇ ਨਾਲ ਹੋ ਜਾਂਦੀ ਹੈ।
path-job_search-agreement-title = ਸਮਝੌਤੇ (patto di servizio) ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰੋ
path-job_search-agreement-what = ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego) ਵਿੱਚ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਹੁੰਦੀ ਹੈ। ਫਿਰ ਸਮਝੌਤੇ (patto di servizio) ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ: ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰੋਗੇ ਅਤੇ ਦਫ਼ਤਰ ਕੀ ਕਰੇਗਾ। ਜੋ ਕਿਸੇ ਠੀਕ ਵਜ੍ਹਾ ਤੋਂ ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ ਉੱਤੇ ਨਾ ਜਾਣ, ਉਹਨਾਂ ਦੇ ਕੁਝ ਹੱਕ ਖ਼ਤਮ ਹੋ ਸਕਦੇ ਹਨ।
path-job_search-cv-title = ਸੀਵੀ ਤਿਆਰ ਕਰੋ
path-job_search-cv-what = ਸੀਵੀ (curriculum) ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਪੜ੍ਹਿਆ ਅਤੇ ਕੀ ਕੀ ਕੰਮ ਕੀਤੇ, ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਵੀ। ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ ਅਤੇ ਬਹੁਤ ਹੈਲਪ ਡੈਸਕ ਖਾਲੀ ਨੌਕਰੀਆਂ (offerte di lavoro) ਦਿਖਾਉਂਦੇ ਹਨ।
path-job_search-training-title = ਕੋਈ ਹੁਨਰ ਸਿੱਖੋ
path-job_search-training-what = ਸਮਝੌਤੇ (patto di servizio) ਵਿੱਚ ਕੋਰਸ ਅਤੇ ਇੰਟਰਨਸ਼ਿਪ (tirocini) ਹੋ ਸਕਦੇ ਹਨ। ਹਰ ਸੂਬੇ (Regione) ਦੇ ਆਪਣੇ ਕੋਰਸ ਹਨ: ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਮੁਫ਼ਤ ਹਨ ਅਤੇ ਇਟਾਲੀਅਨ ਕਿੰਨੀ ਆਉਣੀ ਚਾਹੀਦੀ ਹੈ।
path-job_search-contract-title = ਕੰਟਰੈਕਟ ਪੜ੍ਹੋ
path-job_search-contract-what = ਮਾਲਕ (datore di lavoro) ਕੰਮ ਕਰਨ ਵਾਲੇ ਨੂੰ ਕੰਟਰੈਕਟ ਜਾਂ ਕੰਮ ਉੱਤੇ ਰੱਖਣ ਦੇ ਕਾਗਜ਼ (UNILAV) ਦੀ ਕਾਪੀ ਦਿੰਦਾ ਹੈ। ਜਿਨ੍ਹਾਂ ਦਾ ਕੰਟਰੈਕਟ ਨਹੀਂ ਜਾਂ ਜਿਨ੍ਹਾਂ ਨੂੰ ਪੈਸੇ ਨਹੀਂ ਮਿਲਦੇ, ਉਹ ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹਨ; ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ।
path-job_search-contract-time = ਕਾਪੀ ਕੰਮ ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਮਿਲਦੀ ਹੈ।

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE ਅਤੇ ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ (assegno unico)
path-family_benefits-lead = ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਲਈ ਜੋ ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ (assegno unico) ਅਤੇ ਹੋਰ ਮਦਦ ਮੰਗਣਾ ਚਾਹੁੰਦੇ ਹਨ।
path-family_benefits-papers-title = ਪਰਿਵਾਰ ਦੇ ਕਾਗਜ਼ ਇਕੱਠੇ ਕਰੋ
path-family_benefits-papers-what = ISEE ਲਈ ਪੂਰੇ ਪਰਿਵਾਰ ਦੀ ਜਾਣਕਾਰੀ ਚਾਹੀਦੀ ਹੈ: ਟੈਕਸ ਕੋਡ (codice fiscale), ਆਮਦਨ, ਬੈਂਕ ਵਿੱਚ ਪੈਸੇ, ਘਰ ਦਾ ਕੰਟਰੈਕਟ। ਟੈਕਸ ਮਦਦ ਦਫ਼ਤਰ (CAF) ਪੂਰੀ ਸੂਚੀ ਦਿੰਦਾ ਹੈ।
path-family_benefits-isee-title = ISEE ਬਣਵਾਓ
path-family_benefits-isee-what = ਟੈਕਸ ਮਦਦ ਦਫ਼ਤਰ (CAF) ਵਿੱਚ ਇੱਕ ਬਿਆਨ (DSU) ਭਰਿਆ ਜਾਂਦਾ ਹੈ। INPS ਹਿਸਾਬ ਕਰਕੇ ISEE ਦਿੰਦਾ ਹੈ, ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਪਰਿਵਾਰ ਕੋਲ ਕਿੰਨਾ ਹੈ। ਜਿਨ੍ਹਾਂ ਕੋਲ SPID ਜਾਂ CIE ਹੈ, ਉਹ ਇਹ INPS ਦੀ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਵੀ ਕਰ ਸਕਦੇ ਹਨ।
path-family_benefits-isee-time = ਇਹ 31 ਦਸੰਬਰ ਤੱਕ ਚੱਲਦਾ ਹੈ। ਫਿਰ ਦੁਬਾਰਾ ਬਣਦਾ ਹੈ।
path-family_benefits-apply-title = ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ (assegno unico) ਮੰਗੋ
path-family_benefits-apply-what = ਇਹ INPS ਦਿੰਦਾ ਹੈ, ਹਰ ਬੱਚੇ ਲਈ 18 ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ, ਕੁਝ ਹਾਲਤਾਂ ਵਿੱਚ 21 ਸਾਲ ਤੱਕ, ਅਤੇ ਬੱਚੇ ਨੂੰ ਅਪਾਹਜਤਾ ਹੋਵੇ ਤਾਂ ਉਮਰ ਦੀ ਹੱਦ ਤੋਂ ਬਿਨਾਂ। INPS ਪਰਮਿਟ, ਦਰਜ ਪਤਾ (residenza) ਅਤੇ ਕੰਮ ਦੇਖਦਾ ਹੈ: ਹਰ ਪਰਮਿਟ ਨਹੀਂ ਮੰਨਿਆ ਜਾਂਦਾ। ਅਰਜ਼ੀ ਸਲਾਹ ਦਫ਼ਤਰ (patronato) ਦੀ ਮਦਦ ਨਾਲ, ਫ਼ੋਨ ਉੱਤੇ ਜਾਂ INPS ਦੀ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
path-family_benefits-apply-time = ਜੋ 30 ਜੂਨ ਤੱਕ ਅਰਜ਼ੀ ਦੇਣ, ਉਹਨਾਂ ਨੂੰ ਪੈਸੇ ਮਾਰਚ ਤੋਂ ਮਿਲਦੇ ਹਨ। ਜੋ ਬਾਅਦ ਵਿੱਚ ਦੇਣ, ਉਹਨਾਂ ਨੂੰ ਅਗਲੇ ਮਹੀਨੇ ਤੋਂ।
path-family_benefits-money-title = ਪੈਸੇ ਲਓ
path-family_benefits-money-what = ਪੈਸੇ ਹਰ ਮਹੀਨੇ ਆਉਂਦੇ ਹਨ। ਕਿੰਨੇ, ਇਹ ISEE ਉੱਤੇ ਹੈ। ISEE ਤੋਂ ਬਿਨਾਂ INPS ਸਭ ਤੋਂ ਘੱਟ ਰਕਮ ਦਿੰਦਾ ਹੈ; ਰਕਮਾਂ ਹਰ ਸਾਲ ਬਦਲਦੀਆਂ ਹਨ।
path-family_benefits-changes-title = ਕੁਝ ਬਦਲੇ ਤਾਂ INPS ਨੂੰ ਦੱਸੋ
path-family_benefits-changes-what = ਮਨਜ਼ੂਰ ਹੋਈ ਅਰਜ਼ੀ ਆਪ ਚੱਲਦੀ ਰਹਿੰਦੀ ਹੈ। INPS ਜਾਣਨਾ ਚਾਹੁੰਦਾ ਹੈ ਕਿ ਬੱਚਾ ਜੰਮਿਆ ਹੈ, ਜਾਂ ਬੈਂਕ ਖਾਤਾ ਜਾਂ ਪਰਿਵਾਰ ਵਿੱਚ ਕੁਝ ਬਦਲਿਆ ਹੈ।
path-family_benefits-changes-time = ISEE ਹਰ ਸਾਲ ਦੁਬਾਰਾ ਬਣਦਾ ਹੈ।
path-family_benefits-more_help-title = ਪੁੱਛੋ ਕਿ ਕੋਈ ਹੋਰ ਮਦਦ ਹੈ ਜਾਂ ਨਹੀਂ
path-family_benefits-more_help-what = ਕਮੂਨੇ (comune) ਕੁਝ ਮਾਵਾਂ ਨੂੰ ਜਣੇਪਾ ਭੱਤਾ (assegno di maternità) ਦਿੰਦਾ ਹੈ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਜਣੇਪੇ ਦੇ ਕੋਈ ਹੋਰ ਪੈਸੇ ਨਹੀਂ ਮਿਲਦੇ। ਨਰਸਰੀ (nido) ਲਈ ਵੀ ਮਦਦ ਹੈ। ਪਰਮਿਟ ਅਤੇ ISEE ਦੇਖੇ ਜਾਂਦੇ ਹਨ: ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-family_benefits-more_help-time = ਕਮੂਨੇ ਦਾ ਜਣੇਪਾ ਭੱਤਾ (assegno di maternità) ਜਨਮ ਤੋਂ ਛੇ ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।

## Learn Italian

path-italian_course-title = ਇਟਾਲੀਅਨ ਸਿੱਖਣੀ
path-italian_course-lead = ਉਹਨਾਂ ਲਈ ਜੋ ਇਟਾਲੀਅਨ ਸਿੱਖਣਾ, ਸਰਟੀਫਿਕੇਟ ਲੈਣਾ ਜਾਂ ਮਿਡਲ ਸਕੂਲ ਦਾ ਡਿਪਲੋਮਾ (licenza media) ਲੈਣਾ ਚਾਹੁੰਦੇ ਹਨ।
path-italian_course-find-title = ਕੋਰਸ ਲੱਭੋ
path-italian_course-find-what = CPIA ਵੱਡਿਆਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ ਹੈ। ਬਹੁਤ ਸੰਸਥਾਵਾਂ (associazioni) ਵੀ ਕੋਰਸ ਕਰਾਉਂਦੀਆਂ ਹਨ, ਅਕਸਰ ਮੁਫ਼ਤ।
path-italian_course-enrol-title = ਦਾਖ਼ਲਾ ਲਓ
path-italian_course-enrol-what = CPIA ਵਿੱਚ 16 ਸਾਲ ਦੀ ਉਮਰ ਤੋਂ ਦਾਖ਼ਲਾ ਹੋ ਸਕਦਾ ਹੈ। CPIA ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਜਾਂ ਰਸੀਦ (ricevuta) ਮੰਗਦਾ ਹੈ ਅਤੇ ਉਸ ਦੀ ਕਾਪੀ ਲੈਂਦਾ ਹੈ। ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਜਾਂ ਕਿਸੇ ਸੰਸਥਾ ਦੇ ਸਕੂਲ ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-italian_course-enrol-cost = CPIA ਦੇ ਕੋਰਸ ਸਸਤੇ ਜਾਂ ਮੁਫ਼ਤ ਹਨ। ਸਕੂਲ ਤੋਂ ਪੁੱਛੋ।
path-italian_course-enrol-time = ਕੁਝ CPIA ਵਿੱਚ ਪੂਰਾ ਸਾਲ ਦਾਖ਼ਲਾ ਹੋ ਸਕਦਾ ਹੈ। ਸਕੂਲ ਤੋਂ ਪੁੱਛੋ।
path-italian_course-level-title = ਦਾਖ਼ਲੇ ਦਾ ਟੈਸਟ ਦਿਓ
path-italian_course-level-what = ਇੱਕ ਅਧਿਆਪਕ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਦਾ ਹੈ ਅਤੇ ਕਦੇ ਕਦੇ ਲਿਖਣ ਦਾ ਟੈਸਟ ਵੀ ਦਿੰਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ ਸਹੀ ਗਰੁੱਪ ਚੁਣਨ ਲਈ ਹੈ।
path-italian_course-plan-title = ਪੜ੍ਹਾਈ ਦੇ ਸਮਝੌਤੇ (patto formativo) ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰੋ
path-italian_course-plan-what = ਸਮਝੌਤੇ (patto formativo) ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜਾ ਕੋਰਸ ਕਰੋਗੇ ਅਤੇ ਕਿੰਨੇ ਘੰਟੇ। ਜੋ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਤੋਂ ਆਉਂਦਾ ਹੈ, ਉਸ ਦੇ ਘੰਟੇ ਸਕੂਲ ਘਟਾ ਸਕਦਾ ਹੈ।
path-italian_course-certificate-title = ਸਰਟੀਫਿਕੇਟ ਲਓ
path-italian_course-certificate-what = ਕੋਰਸ ਦੇ ਅਖੀਰ ਵਿੱਚ CPIA ਲੈਵਲ A2 ਦਾ ਸਰਟੀਫਿਕੇਟ (attestato) ਦੇ ਸਕਦਾ ਹੈ। ਇਸ ਨਾਲ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦੇ ਲੰਬੇ ਪਰਮਿਟ (permesso UE di lungo periodo) ਲਈ ਪ੍ਰੇਫੇਤੂਰਾ (prefettura) ਦੇ ਟੈਸਟ ਦੀ ਲੋੜ ਨਹੀਂ।
path-italian_course-exam-title = ਲੋੜ ਹੋਵੇ ਤਾਂ ਪ੍ਰੇਫੇਤੂਰਾ ਦਾ ਟੈਸਟ ਦਿਓ
path-italian_course-exam-what = ਲੈਵਲ A2 ਦਾ ਟੈਸਟ ਉਹਨਾਂ ਲਈ ਹੈ ਜੋ ਘੱਟੋ-ਘੱਟ ਪੰਜ ਸਾਲ ਤੋਂ ਪਰਮਿਟ ਨਾਲ ਇਟਲੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਯੂਰਪੀ ਯੂਨੀਅਨ ਦਾ ਲੰਬਾ ਪਰਮਿਟ (permesso UE di lungo periodo) ਮੰਗਦੇ ਹਨ। ਅਰਜ਼ੀ ਔਨਲਾਈਨ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ; ਕਮੂਨੇ (comuni) ਅਤੇ ਸਲਾਹ ਦਫ਼ਤਰ (patronati) ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ।
path-italian_course-exam-time = ਪ੍ਰੇਫੇਤੂਰਾ (prefettura) 60 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦਿੰਦੀ ਹੈ। ਜੋ ਪਾਸ ਨਾ ਹੋਣ ਜਾਂ ਨਾ ਜਾਣ, ਉਹ 90 ਦਿਨਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹਨ।
path-italian_course-diploma-title = ਅੱਗੇ ਪੜ੍ਹੋ: ਮਿਡਲ ਦਾ ਡਿਪਲੋਮਾ (licenza media)
path-italian_course-diploma-what = ਜਿਨ੍ਹਾਂ ਦਾ ਸਕੂਲ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ, ਉਹ CPIA ਵਿੱਚ ਪਹਿਲਾ ਦਰਜਾ (primo livello) ਕਰਕੇ ਮਿਡਲ ਸਕੂਲ ਦਾ ਡਿਪਲੋਮਾ (licenza media) ਲੈ ਸਕਦੇ ਹਨ। ਉਸ ਤੋਂ ਬਾਅਦ ਸ਼ਾਮ ਦੇ ਹਾਈ ਸਕੂਲ (scuole serali) ਹਨ।

## Pregnancy and birth

path-pregnancy-title = ਗਰਭ ਅਤੇ ਜਨਮ
path-pregnancy-lead = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ ਬੱਚਾ ਹੋਣ ਵਾਲਾ ਹੈ, ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਨਾਲ ਜਾਂ ਬਿਨਾਂ।
path-pregnancy-clinic-title = ਔਰਤਾਂ ਦੇ ਕਲੀਨਿਕ (consultorio) ਜਾਓ
path-pregnancy-clinic-what = ਔਰਤਾਂ ਦੇ ਕਲੀਨਿਕ (consultorio) ਵਿੱਚ ਦਾਈ (ostetrica) ਅਤੇ ਲੇਡੀ ਡਾਕਟਰ (ginecologa) ਹੁੰਦੀਆਂ ਹਨ। ਉਹ ਗਰਭ ਵਿੱਚ ਦੇਖਭਾਲ ਕਰਦੀਆਂ ਹਨ ਅਤੇ ਗਰਭ ਦੀ ਕਾਪੀ (libretto) ਦਿੰਦੀਆਂ ਹਨ। ਜੋ ਗਰਭ ਜਾਰੀ ਨਹੀਂ ਰੱਖਣਾ ਚਾਹੁੰਦੀਆਂ (IVG), ਉਹ ਵੀ ਉੱਥੇ ਜਾ ਸਕਦੀਆਂ ਹਨ।
path-pregnancy-clinic-cost = ਗਰਭ ਲਈ ਔਰਤਾਂ ਦੇ ਕਲੀਨਿਕ (consultorio) ਵਿੱਚ ਚੈੱਕਅੱਪ ਮੁਫ਼ਤ ਹਨ, ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ।
path-pregnancy-without_permit-title = ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ: STP ਕੋਡ ਮੰਗੋ
path-pregnancy-without_permit-what = ਜਿਨ੍ਹਾਂ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ, ਉਹਨਾਂ ਦਾ ਇਲਾਜ STP ਕੋਡ ਨਾਲ ਇਟਾਲੀਅਨ ਔਰਤਾਂ ਵਾਂਗ ਹੁੰਦਾ ਹੈ। ਪਰਮਿਟ ਨਾ ਹੋਣ ਕਰਕੇ ਕਿਸੇ ਵਿਅਕਤੀ ਦੀ ਖ਼ਬਰ ਅਧਿਕਾਰੀਆਂ ਨੂੰ ਦੇਣੀ ਹਸਪਤਾਲ ਅਤੇ ਔਰਤਾਂ ਦੇ ਕਲੀਨਿਕ (consultorio) ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਮਨ੍ਹਾ ਹੈ।
path-pregnancy-checkups-title = ਚੈੱਕਅੱਪ ਅਤੇ ਟੈਸਟ ਕਰਾਓ
path-pregnancy-checkups-what = ਡਾਕਟਰ ਪਰਚੀ (impegnativa) ਉੱਤੇ ਛੋਟ ਦਾ ਕੋਡ (esenzione) ਅਤੇ ਗਰਭ ਦਾ ਹਫ਼ਤਾ ਲਿਖਦਾ ਹੈ। ਇਸ ਕੋਡ ਨਾਲ ਬਹੁਤ ਚੈੱਕਅੱਪ ਅਤੇ ਟੈਸਟਾਂ ਦੀ ਫੀਸ (ticket) ਨਹੀਂ ਹੁੰਦੀ।
path-pregnancy-checkups-cost = ਸਰਕਾਰੀ ਸੂਚੀ ਦੇ ਚੈੱਕਅੱਪ ਅਤੇ ਟੈਸਟ ਮੁਫ਼ਤ ਹਨ। ਹੋਰਾਂ ਲਈ ਪਹਿਲਾਂ ਪੁੱਛੋ।
path-pregnancy-permit-title = ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ: ਇਲਾਜ ਵਾਲੇ ਪਰਮਿਟ ਬਾਰੇ ਪੁੱਛੋ
path-pregnancy-permit-what = ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਇਲਾਜ ਲਈ ਪਰਮਿਟ (permesso per cure mediche) ਦੇ ਸਕਦਾ ਹੈ। ਇਸ ਸਮੇਂ ਵਿੱਚ ਕਾਨੂੰਨ ਦੇਸ਼ ਵਿੱਚੋਂ ਕੱਢਣ (espulsione) ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ, ਸਿਵਾਏ ਇਸ ਦੇ ਕਿ ਕਾਰਨ ਜਨਤਕ ਅਮਨ (ordine pubblico) ਜਾਂ ਦੇਸ਼ ਦੀ ਸੁਰੱਖਿਆ ਹੋਵੇ। ਪੁਲਿਸ ਦਫ਼ਤਰ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ (impronte) ਲੈਂਦਾ ਹੈ: ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-pregnancy-permit-time = ਗਰਭ ਦੇ ਦੌਰਾਨ, ਅਤੇ ਬੱਚੇ ਦੇ ਛੇ ਮਹੀਨੇ ਦਾ ਹੋਣ ਤੱਕ।
path-pregnancy-register-title = ਜਨਮ ਦਰਜ ਕਰਾਓ
path-pregnancy-register-what = ਜਨਮ ਹਸਪਤਾਲ ਵਿੱਚ ਦਰਜ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਕਮੂਨੇ (comune) ਵਿੱਚ ਹਸਪਤਾਲ ਦੇ ਕਾਗਜ਼ ਨਾਲ। ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਦਿਖਾਉਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਮਾਂ ਕਹਿ ਸਕਦੀ ਹੈ ਕਿ ਉਸ ਦਾ ਨਾਂ ਨਾ ਲਿਖਿਆ ਜਾਵੇ।
path-pregnancy-register-time = ਹਸਪਤਾਲ ਵਿੱਚ 3 ਦਿਨਾਂ ਦੇ ਅੰਦਰ, ਜਾਂ ਕਮੂਨੇ (comune) ਵਿੱਚ 10 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
path-pregnancy-after-title = ਜਨਮ ਤੋਂ ਬਾਅਦ: ਬੱਚੇ ਦਾ ਡਾਕਟਰ ਅਤੇ ਮਦਦ
path-pregnancy-after-what = ਸਿਹਤ ਦਫ਼ਤਰ (ASL) ਵਿੱਚ ਬੱਚੇ ਦਾ ਡਾਕਟਰ (pediatra) ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ। ਸਲਾਹ ਦਫ਼ਤਰ (patronato) ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਕਿਹੜੀ ਮਦਦ ਹੈ, ਜਿਵੇਂ ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ (assegno unico) ਅਤੇ ਕਮੂਨੇ ਦਾ ਜਣੇਪਾ ਭੱਤਾ (assegno di maternità)।
path-pregnancy-after-time = ਕਮੂਨੇ ਦਾ ਜਣੇਪਾ ਭੱਤਾ (assegno di maternità) ਜਨਮ ਤੋਂ ਛੇ ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।

## Rent a home

path-home-title = ਘਰ ਕਿਰਾਏ ਉੱਤੇ ਲੈਣਾ
path-home-lead = ਉਹਨਾਂ ਲਈ ਜੋ ਕਿਰਾਏ ਦਾ ਘਰ ਲੱਭਦੇ ਹਨ: ਕੰਟਰੈਕਟ, ਕਾਗਜ਼ ਅਤੇ ਮਦਦ।
path-home-search-title = ਘਰ ਲੱਭੋ
path-home-search-what = ਕਿਰਾਏ ਉੱਤੇ ਘਰ ਦੇਣ ਵਾਲੇ ਅਕਸਰ ਪਛਾਣ ਦੇ ਕਾਗਜ਼, ਤਨਖਾਹ ਦੀਆਂ ਪਰਚੀਆਂ (buste paga) ਅਤੇ ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ ਮੰਗਦੇ ਹਨ। ਕਿਸੇ ਨੂੰ ਸਿਰਫ਼ ਇਸ ਕਰਕੇ ਨਾਂਹ ਕਰਨੀ ਕਿ ਉਹ ਵਿਦੇਸ਼ੀ ਹੈ, ਵਿਤਕਰਾ (discriminazione) ਹੈ। ਕੁਝ ਕਮੂਨਿਆਂ (comuni) ਵਿੱਚ ਘਰ ਦਾ ਹੈਲਪ ਡੈਸਕ (sportello casa) ਹੈ।
path-home-contract-title = ਲਿਖੇ ਹੋਏ ਕੰਟਰੈਕਟ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰੋ
path-home-contract-what = ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ ਲਿਖਿਆ ਹੋਇਆ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਕਿੰਨੇ ਪੈਸੇ ਦੇਣੇ ਹਨ, ਕਿੰਨੇ ਸਮੇਂ ਲਈ ਅਤੇ ਘਰ ਕਿਵੇਂ ਛੱਡਣਾ ਹੈ। ਕਿਰਾਏਦਾਰਾਂ ਦੀ ਯੂਨੀਅਨ (sindacato inquilini) ਦਸਤਖ਼ਤ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੀ ਹੈ।
path-home-contract-cost = ਡਿਪਾਜ਼ਿਟ (cauzione) ਵੱਧ ਤੋਂ ਵੱਧ ਤਿੰਨ ਮਹੀਨਿਆਂ ਦਾ ਕਿਰਾਇਆ ਹੋ ਸਕਦਾ ਹੈ।
path-home-registration-title = ਕੰਟਰੈਕਟ ਰਜਿਸਟਰ ਹੋਣ ਦਾ ਸਬੂਤ ਮੰਗੋ
path-home-registration-what = ਮਕਾਨ ਮਾਲਕ ਕੰਟਰੈਕਟ Agenzia delle Entrate ਵਿੱਚ ਰਜਿਸਟਰ ਕਰਾਉਂਦਾ ਹੈ ਅਤੇ ਸਬੂਤ ਕਿਰਾਏਦਾਰ ਨੂੰ ਦਿੰਦਾ ਹੈ। ਬਹੁਤ ਦਫ਼ਤਰ ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ (contratto registrato) ਮੰਗਦੇ ਹਨ, ਜਿਵੇਂ ਕਿਰਾਏ ਵਿੱਚ ਮਦਦ ਲਈ।
path-home-registration-time = ਮਕਾਨ ਮਾਲਕ ਕੋਲ 30 ਦਿਨ ਹਨ, ਅਤੇ ਸਬੂਤ ਦੇਣ ਲਈ ਹੋਰ 60 ਦਿਨ।
path-home-notice-title = ਘਰ ਦੇਣ ਵਾਲਾ ਪੁਲਿਸ ਨੂੰ ਦੱਸਦਾ ਹੈ
path-home-notice-what = ਜੋ ਯੂਰਪੀ ਯੂਨੀਅਨ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ ਦੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਆਪਣੇ ਕੋਲ ਰੱਖੇ ਜਾਂ ਘਰ ਕਿਰਾਏ ਉੱਤੇ ਦੇਵੇ, ਉਹ ਇਹ ਪੁਲਿਸ ਨੂੰ ਲਿਖ ਕੇ ਦੱਸਦਾ ਹੈ (dichiarazione di ospitalità)। ਇਹ ਕੰਮ ਘਰ ਦੇਣ ਵਾਲੇ ਦਾ ਹੈ, ਮਹਿਮਾਨ ਦਾ ਨਹੀਂ। ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-home-notice-time = 48 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ।
path-home-residence-title = ਪਤਾ (residenza) ਦਰਜ ਕਰਾਓ
path-home-residence-what = ਘਰ ਮਿਲ ਜਾਵੇ ਤਾਂ ਪਤਾ (residenza) ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ (anagrafe) ਵਿੱਚ ਦਰਜ ਕਰਾਇਆ ਜਾਂਦਾ ਹੈ। ਰਜਿਸਟਰੀ ਦਫ਼ਤਰ ਘਰ ਦਾ ਕੋਈ ਕਾਗਜ਼ ਮੰਗਦਾ ਹੈ, ਜਿਵੇਂ ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ (contratto registrato)। ਪਰਮਿਟ ਨਾ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
path-home-residence-time = ਨਵੇਂ ਘਰ ਵਿੱਚ ਰਹਿਣਾ ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ 20 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
path-home-rent_help-title = ਕਿਰਾਏ ਵਿੱਚ ਮਦਦ ਮੰਗੋ
path-home-rent_help-what = ਕੁਝ ਕਮੂਨੇ (comuni) ਕਿਰਾਏ ਲਈ ਪੈਸੇ ਦਿੰਦੇ ਹਨ (contributo affitto)। ਉਹ ਆਮ ਤੌਰ ਉੱਤੇ ਦਰਜ ਪਤਾ (residenza), ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ (contratto registrato) ਅਤੇ ISEE ਮੰਗਦੇ ਹਨ। ਅਰਜ਼ੀ ਸਿਰਫ਼ ਉਦੋਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ ਜਦੋਂ ਐਲਾਨ (bando) ਨਿਕਲਿਆ ਹੋਵੇ।
path-home-rent_help-time = ਤਾਰੀਖਾਂ ਹਰ ਸਾਲ ਬਦਲਦੀਆਂ ਹਨ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-home-public_housing-title = ਸਰਕਾਰੀ ਘਰ ਲਈ ਅਰਜ਼ੀ ਦਿਓ
path-home-public_housing-what = ਸਰਕਾਰੀ ਘਰ (casa popolare, ERP) ਉਦੋਂ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ ਜਦੋਂ ਕਮੂਨੇ (comune) ਐਲਾਨ (bando) ਕੱਢੇ। ਐਲਾਨ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਕੌਣ ਅਰਜ਼ੀ ਦੇ ਸਕਦਾ ਹੈ ਅਤੇ ਕਿਹੜੇ ਪਰਮਿਟ ਮੰਨੇ ਜਾਂਦੇ ਹਨ। ਫਿਰ ਇੱਕ ਸੂਚੀ (graduatoria) ਬਣਦੀ ਹੈ।
path-home-public_housing-time = ਹਰ ਸ਼ਹਿਰ ਵਿੱਚ ਐਲਾਨ (bandi) ਅਤੇ ਉਡੀਕ ਵੱਖਰੇ ਹਨ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।

## Ask for asylum

path-asylum-title = ਪਨਾਹ ਮੰਗਣੀ (asilo)
path-asylum-lead = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਆਪਣੇ ਦੇਸ਼ ਵਾਪਸ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ ਅਤੇ ਜੋ ਇਟਲੀ ਵਿੱਚ ਸੁਰੱਖਿਆ ਮੰਗਣਾ ਚਾਹੁੰਦੇ ਹਨ।
path-asylum-advice-title = ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ ਨਾਲ ਗੱਲ ਕਰੋ
path-asylum-advice-what = ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਹੁੰਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਕੀ ਹੱਕ ਹਨ। ਜੂਨ 2026 ਤੋਂ ਨਵੇਂ ਯੂਰਪੀ ਨਿਯਮ ਹਨ: ਸਮਾਂ ਅਤੇ ਕਾਗਜ਼ਾਂ ਦੇ ਨਾਂ ਸ਼ਾਇਦ ਬਦਲ ਗਏ ਹੋਣ। ਜਿਨ੍ਹਾਂ ਦੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ ਅਤੇ ਜੋ ਇਕੱਲੇ ਹਨ, ਉਹਨਾਂ ਨੂੰ ਖ਼ਾਸ ਹਿਫ਼ਾਜ਼ਤ ਅਤੇ ਸਰਪ੍ਰਸਤ (tutore) ਦਾ ਹੱਕ ਹੈ।
path-asylum-ask-title = ਕਹੋ ਕਿ ਤੁਸੀਂ ਪਨਾਹ ਮੰਗਣਾ ਚਾਹੁੰਦੇ ਹੋ
path-asylum-ask-what = ਇਹ ਗੱਲ ਸਰਹੱਦ ਦੀ ਪੁਲਿਸ (polizia di frontiera) ਨੂੰ ਜਾਂ ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਵਿੱਚ ਕਹੀ ਜਾਂਦੀ ਹੈ, ਬੋਲ ਕੇ ਜਾਂ ਲਿਖ ਕੇ, ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ। ਹਰ ਬਾਲਗ ਆਪਣੇ ਲਈ ਆਪ ਕਹਿੰਦਾ ਹੈ, ਅਤੇ ਦੱਸਦਾ ਹੈ ਕਿ ਨਾਲ ਬੱਚੇ ਹਨ ਜਾਂ ਨਹੀਂ। ਪੁਲਿਸ ਇਹ ਗੱਲਾਂ ਤੁਹਾਡੇ ਦੇਸ਼ ਨੂੰ ਨਹੀਂ ਦੱਸਦੀ।
path-asylum-form-title = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਦਿਓ ਅਤੇ ਫਾਰਮ ਬਣਵਾਓ
path-asylum-form-what = ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਫੋਟੋਆਂ ਅਤੇ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ (impronte) ਲੈਂਦਾ ਹੈ ਅਤੇ ਅਰਜ਼ੀ (modello C3) ਲਿਖਦਾ ਹੈ। ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਆ (interprete) ਮਿਲ ਸਕਦਾ ਹੈ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪਾਸਪੋਰਟ ਹੈ, ਤਾਂ ਪੁਲਿਸ ਦਫ਼ਤਰ ਆਮ ਤੌਰ ਉੱਤੇ ਉਸ ਨੂੰ ਰੱਖ ਲੈਂਦਾ ਹੈ।
path-asylum-form-time = ਹਰ ਸ਼ਹਿਰ ਵਿੱਚ ਅਪਾਇੰਟਮੈਂਟ ਦਾ ਸਮਾਂ ਵੱਖਰਾ ਹੈ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-asylum-receipt-title = ਰਸੀਦ ਅਤੇ ਪਨਾਹ ਦਾ ਪਰਮਿਟ ਸਾਂਭ ਕੇ ਰੱਖੋ
path-asylum-receipt-what = ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਇੱਕ ਕਾਗਜ਼ ਦਿੰਦਾ ਹੈ ਜਿਸ ਉੱਤੇ ਅਪਾਇੰਟਮੈਂਟਾਂ ਲਿਖੀਆਂ ਹੁੰਦੀਆਂ ਹਨ, ਅਤੇ ਫਿਰ ਪਨਾਹ ਮੰਗਣ ਵਾਲਿਆਂ ਦਾ ਪਰਮਿਟ (permesso per richiesta asilo)। ਇਹਨਾਂ ਕਾਗਜ਼ਾਂ ਨਾਲ ਤੁਸੀਂ ਡਾਕਟਰ ਅਤੇ ਹੋਰ ਸੇਵਾਵਾਂ ਮੰਗ ਸਕਦੇ ਹੋ। ਚਿੱਠੀਆਂ ਉਸ ਪਤੇ ਉੱਤੇ ਆਉਂਦੀਆਂ ਹਨ ਜੋ ਤੁਸੀਂ ਦਿੱਤਾ: ਇਹ ਪਤਾ ਬਦਲੇ ਤਾਂ ਪੁਲਿਸ ਦਫ਼ਤਰ ਨੂੰ ਇਸ ਦੀ ਜਾਣਕਾਰੀ ਹੋਣੀ ਜ਼ਰੂਰੀ ਹੈ।
path-asylum-receipt-cost = ਪਰਮਿਟ ਲਈ ਪੁਲਿਸ ਦਫ਼ਤਰ (questura) ਟੈਕਸ ਟਿਕਟ (marca da bollo) ਮੰਗ ਸਕਦਾ ਹੈ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-asylum-shelter-title = ਘਰ ਨਾ ਹੋਵੇ ਤਾਂ: ਰਹਿਣ ਦੀ ਥਾਂ ਮੰਗੋ
path-asylum-shelter-what = ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਲੋਕ, ਜਿਨ੍ਹਾਂ ਕੋਲ ਪੈਸੇ ਨਹੀਂ, ਅਰਜ਼ੀ ਦੇਣ ਵੇਲੇ ਰਹਿਣ ਦੀ ਥਾਂ (accoglienza) ਮੰਗ ਸਕਦੇ ਹਨ। ਪ੍ਰੇਫੇਤੂਰਾ (prefettura) ਕਿਸੇ ਕੇਂਦਰ (CAS ਜਾਂ ਹੋਰ) ਵਿੱਚ ਥਾਂ ਲੱਭਦੀ ਹੈ।
path-asylum-shelter-time = ਥਾਂ ਹਮੇਸ਼ਾ ਤੁਰੰਤ ਨਹੀਂ ਮਿਲਦੀ। ਹੈਲਪ ਡੈਸਕ ਤੋਂ ਪੁੱਛੋ।
path-asylum-interview-title = ਇੰਟਰਵਿਊ ਲਈ ਜਾਓ
path-asylum-interview-what = ਕਮਿਸ਼ਨ (Commissione territoriale) ਤੁਹਾਨੂੰ ਇੰਟਰਵਿਊ (audizione) ਲਈ ਸੱਦਦਾ ਹੈ। ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ, ਦੁਭਾਸ਼ੀਏ (interprete) ਨਾਲ, ਦੱਸਦੇ ਹੋ ਕਿ ਆਪਣਾ ਦੇਸ਼ ਕਿਉਂ ਛੱਡਿਆ; ਇੰਟਰਵਿਊ ਸਭ ਦੇ ਸਾਹਮਣੇ ਨਹੀਂ ਹੁੰਦੀ। ਅਖੀਰ ਵਿੱਚ ਲਿਖਤ ਤੁਹਾਡੇ ਨਾਲ ਪੜ੍ਹੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਤੁਹਾਨੂੰ ਉਸ ਦੀ ਕਾਪੀ ਮਿਲਦੀ ਹੈ।
path-asylum-interview-time = ਤਾਰੀਖ ਚਿੱਠੀ (convocazione) ਵਿੱਚ ਲਿਖੀ ਹੈ।
path-asylum-decision-title = ਫ਼ੈਸਲਾ ਪ੍ਰਾਪਤ ਕਰੋ
path-asylum-decision-what = ਕਮਿਸ਼ਨ (Commissione) ਸ਼ਰਨਾਰਥੀ ਦਾ ਦਰਜਾ (status di rifugiato), ਸਹਾਇਕ ਸੁਰੱਖਿਆ (protezione sussidiaria) ਜਾਂ ਵਿਸ਼ੇਸ਼ ਸੁਰੱਖਿਆ (protezione speciale) ਦੇ ਸਕਦਾ ਹੈ, ਜਾਂ ਨਾਂਹ ਕਰ ਸਕਦਾ ਹੈ। ਨਾਂਹ ਵਿੱਚ ਇਟਲੀ ਛੱਡਣ ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ: ਵਕੀਲ ਨਾਲ ਅਦਾਲਤ ਵਿੱਚ ਅਪੀਲ (ricorso) ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ। ਜਿਨ੍ਹਾਂ ਕੋਲ ਪੈਸੇ ਘੱਟ ਹਨ, ਉਹ ਅਜਿਹਾ ਵਕੀਲ ਮੰਗ ਸਕਦੇ ਹਨ ਜਿਸ ਦੇ ਪੈਸੇ ਸਰਕਾਰ ਦੇਵੇ (gratuito patrocinio)।
path-asylum-decision-time = ਅਪੀਲ (ricorso) ਦੇ ਦਿਨ ਘੱਟ ਹਨ ਅਤੇ ਨਿਯਮ ਨਵੇਂ ਹਨ। ਕਾਨੂੰਨੀ ਹੈਲਪ ਡੈਸਕ (sportello legale) ਤੁਹਾਡੇ ਨਾਲ ਚਿੱਠੀ ਪੜ੍ਹਦਾ ਹੈ।
