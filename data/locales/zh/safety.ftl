# Leaving the site at once, in Chinese (simplified).

exit-label = 离开
exit-hint = 马上离开这个网站。也可以按三次 Esc 键。
# A page that nobody asks questions about.
exit-url = https://zh.wikipedia.org/
privacy-exit-title = 马上离开
privacy-exit = 点上方的“离开”，会打开另一个网页，代替这个网页。用键盘时，请按三次 Esc 键。您以前看过的网页还留在浏览记录里：如果别人也用您的手机，请删除浏览记录。

# Reading aloud by the voice of the device.
listen = 朗读
