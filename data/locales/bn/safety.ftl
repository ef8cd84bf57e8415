# Leaving the site at once, in Bengali.

exit-label = বের হন
exit-hint = এই সাইট থেকে এখনই বের হন। অথবা Esc বোতাম তিনবার চাপুন।
# A page that nobody asks questions about.
exit-url = https://bn.wikipedia.org/
privacy-exit-title = এখনই বের হওয়া
privacy-exit = উপরে “বের হন” চাপলে এই পাতার জায়গায় অন্য একটি পাতা খোলে। কিবোর্ড থাকলে Esc তিনবার চাপুন। আগে যেসব পাতা দেখেছেন, সেগুলো হিস্টরিতে থাকে: আপনার ফোন অন্যরাও ব্যবহার করলে হিস্টরি মুছে দিন।

# Reading aloud by the voice of the device.
listen = শুনুন
