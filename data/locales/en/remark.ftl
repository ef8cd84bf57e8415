# "This is wrong": what a visitor may tell us, in English. Short sentences, everyday words (level A2).

remark-link = Something is wrong here
remark-title = What is wrong?
remark-what = What is wrong
remark-field-hours = The opening hours
remark-field-gone = The desk is no longer there
remark-field-phone = The phone number
remark-field-address = The address or the place on the map
remark-field-languages = The languages spoken
remark-field-documents = What to bring
remark-field-access = How to get in
remark-field-cost = What it costs
remark-field-needs = What they help with
remark-field-other = Something else
remark-words = What is right? (if you know it)
remark-no-names = Do not write your name or your number. We do not know who you are.
remark-send = Send
remark-thanks = Thank you. Your message has arrived.
remark-thanks-then = A person reads it and checks it before anything changes.
remark-full = Thank you. Many people have already written about this. We are checking it.
remark-incomplete = Choose what is wrong. For “something else”, write some words.
remark-back = Back to the desk
remark-texts-title = Correct the translation
remark-texts-words = Which sentence is wrong? How is it better?
remark-texts-link = Correct it
privacy-remark-title = If you tell us that something is wrong
privacy-remark = We keep only what you write, and the day. A person reads it. After six months at most we delete it.
