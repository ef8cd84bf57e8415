# "Take it with you": slip, reminder, contact, message, saved desks, poster.

take-title = Take it with you
take-slip = Slip to print
take-send = Send
take-calendar = Reminder
take-contact = Save contact
take-may-change = Hours can change: if you can, call before you go.
# From one day to another, both with their date.
take-week = Hours from { $from } to { $to }

take-calendar-at = Day and time
take-calendar-make = Put it in the calendar
take-calendar-hint = The phone opens its own calendar and tells you the day before. We keep nothing. It is not an appointment with the desk.

take-send-text = The text to send
take-send-hint = The message goes from your phone. We do not see whom you write to.
take-copy = Copy the text
take-copied = Text copied
take-copy-failed = Copying did not work. Press on the text and copy it yourself.

## Desks saved on the phone

take-save = Save
take-saved = Saved
take-saved-title = Saved desks
take-saved-lead = They are saved only on this phone. Whoever uses this phone can see them.
take-saved-none = You have not saved any desk.
take-saved-remove = Remove
take-saved-remove-all = Remove all
take-saved-failed = The phone does not allow saving.
take-saved-full = You have already saved 100 desks. Remove one first.
take-saved-gone = This desk is no longer there.
take-saved-unreachable = This desk cannot be read just now. Try again in a moment.
take-saved-script = This page needs JavaScript. Or print the slip of a desk.

## Slip of paper, in two languages

take-say-title = What to say at the desk
take-say = Good morning, I need: { $need }.
take-say-language = I speak { $language }. Is there somebody who speaks my language?
take-made = Made on { $date }. Hours can change.
take-live = On the site, with today’s information
take-live-alt = QR code: leads to the page { $url }

## Poster for a wall

take-poster-title = Make a poster
take-poster-lead = The desks around you on a sheet to hang up, in two languages. At most 12 desks.
take-poster-heading = Desks near { $place }
take-poster-languages = Second language
take-poster-size = Size
take-poster-preview = Show the list
take-poster-make = Download the poster (PDF)
take-poster-none = No desk to show here. Write another place or remove the topic.

kiosk-title = Help desks in { $city }
kiosk-take = Scan with your phone and take it with you
kiosk-wipe = If nobody touches the screen, this page is wiped after a minute.

## The search on other people's sites

embed-title = Put the search on your site
embed-lead = A small search for your page: the nearest desks and their hours, in the reader’s language. It is free.
embed-language = Language of the search
embed-code = Lines to copy
embed-code-text = Copy one of these lines into your page, where the search should be.
embed-script = With a script: the height adapts by itself
embed-plain = Without script: the height is fixed
embed-promise = No cookies and no profiles. The position comes to this site only if the person taps the button, and we do not keep it. We do not know on which page you put the search.
embed-preview = This is how it looks
embed-nearest = The nearest
embed-none = Here we know no desk for this search.
