# "Take it with you": slip, reminder, contact, message, saved desks, poster, in Tigrinya.

take-title = ምሳኹም ውሰዱ
take-slip = ዝሕተም ወረቐት
take-send = ስደዱ
take-calendar = መዘኻኸሪ
take-contact = ቁጽሪ ዓቅቡ
take-may-change = ሰዓታት ስራሕ ክቕየር ይኽእል: ቅድሚ ምኻድኩም፣ ምስ ዝከኣለኩም ደውሉ።
# From one day to another, both with their date.
take-week = ሰዓታት ስራሕ ካብ { $from } ክሳብ { $to }

take-calendar-at = መዓልትን ሰዓትን
take-calendar-make = ኣብ ካለንደር ኣእትዉ
take-calendar-hint = ተሌፎን ናቱ ካለንደር ይኸፍት፣ ቅድሚ ሓደ መዓልቲ ድማ ይነግረኩም። ንሕና ዋላ ሓንቲ ኣይንዕቅብን ኢና። እዚ ምስቲ ማእከል ሓገዝ ቆጸራ ኣይኮነን።

take-send-text = ዝስደድ ጽሑፍ
take-send-hint = እቲ መልእኽቲ ካብ ተሌፎንኩም ይኸይድ። ናብ መን ከም እትጽሕፉ ንሕና ኣይንርእን ኢና።
take-copy = ጽሑፍ ቅድሑ
take-copied = ጽሑፍ ተቐዲሑ
take-copy-failed = ክቕዳሕ ኣይከኣለን። ነቲ ጽሑፍ ነዊሕ ጠዊቕኩም ባዕልኹም ቅድሕዎ።

## Desks saved on the phone

take-save = ዓቅቡ
take-saved = ተዓቂቡ
take-saved-title = ዝተዓቀቡ ማእከላት ሓገዝ
take-saved-lead = ኣብዚ ተሌፎን ጥራይ ተዓቂቦም ኣለዉ። ነዚ ተሌፎን ዝጥቀም ሰብ ክርእዮም ይኽእል።
take-saved-none = ዝኾነ ማእከል ሓገዝ ኣይዓቀብኩምን።
take-saved-remove = ኣልግሱ
take-saved-remove-all = ኩሎም ኣልግሱ
take-saved-failed = እቲ ተሌፎን ክዕቀብ ኣይፈቅድን።
take-saved-full = 100 ማእከላት ሓገዝ ዓቂብኩም ኣለኹም። ቅድም ሓደ ኣልግሱ።
take-saved-gone = እዚ ማእከል ሓገዝ ሕጂ የለን።
take-saved-unreachable = ሓበሬታ ናይዚ ማእከል ሓገዝ ሕጂ ክንበብ ኣይክእልን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
take-saved-script = እዚ ገጽ JavaScript የድልዮ። ወይ ወረቐት ናይ ሓደ ማእከል ሓገዝ ሕተሙ።

## Slip of paper, in two languages

take-say-title = ኣብ ማእከል ሓገዝ እንታይ ትብሉ
take-say = ሰላም፣ እዚ የድልየኒ: { $need }።
take-say-language = { $language } እዛረብ። ቋንቋይ ዝዛረብ ሰብ ኣሎ ዶ?
take-made = ብዕለት { $date } ዝተሰርሐ። ሰዓታት ስራሕ ክቕየር ይኽእል።
take-live = ኣብ መርበብ፣ ምስ ናይ ሎሚ ሓበሬታ
take-live-alt = QR ኮድ: ናብ ገጽ { $url } ይወስድ

## Poster for a wall

take-poster-title = ፖስተር ስርሑ
take-poster-lead = ኣብ ቀረባኹም ዘለዉ ማእከላት ሓገዝ ኣብ ሓደ ዝስቀል ወረቐት፣ ብክልተ ቋንቋ። እንተ በዝሐ 12 ማእከላት ሓገዝ።
take-poster-heading = ኣብ ቀረባ ዘለዉ ማእከላት ሓገዝ: { $place }
take-poster-languages = ካልኣይ ቋንቋ
take-poster-size = ዓቐን ወረቐት
take-poster-preview = ዝርዝር ኣርእዩ
take-poster-make = ፖስተር ኣውርዱ (PDF)
take-poster-none = ኣብዚ ክረአ ዝኽእል ማእከል ሓገዝ የለን። ካልእ ቦታ ጽሓፉ ወይ ዛዕባ ኣልግሱ።

kiosk-title = ኣብ { $city } ዘለዉ ማእከላት ሓገዝ
kiosk-take = ብተሌፎንኩም ስካን ግበሩ፣ ምሳኹም ድማ ውሰድዎ
kiosk-wipe = ዋላ ሓደ ሰብ ነዚ ስክሪን እንተ ዘይነኪእዎ፣ ድሕሪ ሓደ ደቒቕ እዚ ገጽ ይድምሰስ።

## The search on other people's sites

embed-title = ነዚ ምድላይ ኣብ መርበብኩም ኣእትዉ
embed-lead = ንገጽኩም ዝኸውን ንእሽቶ ምድላይ: ዝቐረቡ ማእከላት ሓገዝን ሰዓታት ስራሖምን፣ ብቋንቋ ናይቲ ዘንብብ ሰብ። ብናጻ እዩ።
embed-language = ቋንቋ ናይ ምድላይ
embed-code = ዝቕድሑ መስመራት
embed-code-text = ካብዞም መስመራት ሓደ ናብ ገጽኩም ቅድሑ፣ እቲ ምድላይ ክረአ ኣብ እትደልዩሉ ቦታ።
embed-script = ብስክሪፕት: ቁመት ባዕሉ ይቕየር
embed-plain = ብዘይ ስክሪፕት: ቁመት ኣይቅየርን
embed-promise = ኩኪስ የለን፣ ፕሮፋይል እውን የለን። ቦታ ናብዚ መርበብ ዝመጽእ፣ እቲ ዝደሊ ሰብ “ዘለኹዎ ቦታ ተጠቐሙ” ምስ ዝጥውቕ ጥራይ እዩ። ኣይንዕቅቦን ኢና። ነቲ ምድላይ ኣብ ኣየናይ ገጽ ከም ዘእተኹምዎ ኣይንፈልጥን ኢና።
embed-preview = ከምዚ ይረአ
embed-nearest = ዝቐረቡ
embed-none = ኣብዚ ንዚ ምድላይ ዝኸውን ማእከል ሓገዝ ኣይንፈልጥን ኢና።
