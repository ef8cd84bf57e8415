# Leaving the site at once, in English.

exit-label = Leave
exit-hint = Leave this site at once. Or press the Esc key three times.
# A page that nobody asks questions about.
exit-url = https://en.wikipedia.org/
privacy-exit-title = Leave at once
privacy-exit = “Leave” at the top opens another page in place of this one. With a keyboard, press Esc three times. Pages that you saw before stay in the history: delete it if others use your phone.

# Reading aloud by the voice of the device.
listen = Listen
