# "Take it with you": slip, reminder, contact, message, saved desks, poster.

take-title = 带在身边
take-slip = 打印纸条
take-send = 发送
take-calendar = 提醒
take-contact = 保存到通讯录
take-may-change = 开放时间可能有变化：如果可以，去之前请先打电话。
# From one day to another, both with their date.
take-week = 开放时间：{ $from }至{ $to }

take-calendar-at = 日期和时间
take-calendar-make = 放进日历
take-calendar-hint = 手机会打开自己的日历，提前一天提醒您。我们什么都不保存。这不是服务点的预约。

take-send-text = 要发送的文字
take-send-hint = 信息从您的手机发出。我们看不到您发给谁。
take-copy = 复制文字
take-copied = 文字已复制
take-copy-failed = 复制没有成功。请按住文字，自己复制。

## Desks saved on the phone

take-save = 保存
take-saved = 已保存
take-saved-title = 已保存的服务点
take-saved-lead = 只保存在这部手机里。用这部手机的人都能看到。
take-saved-none = 您还没有保存服务点。
take-saved-remove = 删除
take-saved-remove-all = 全部删除
take-saved-failed = 手机不允许保存。
take-saved-full = 您已经保存了 100 个服务点。请先删除一个。
take-saved-gone = 这个服务点已经没有了。
take-saved-unreachable = 现在不能读取这个服务点。请过一会儿再试。
take-saved-script = 这个网页需要 JavaScript。您也可以打印服务点的纸条。

## Slip of paper, in two languages

take-say-title = 在服务点可以这样说
take-say = 您好，我需要：{ $need }。
take-say-language = 我说{ $language }。这里有人会说我的语言吗？
take-made = 制作日期：{ $date }。开放时间可能有变化。
take-live = 在网站上看今天的信息
take-live-alt = 二维码：打开网页 { $url }

## Poster for a wall

take-poster-title = 制作海报
take-poster-lead = 把您附近的服务点放在一张纸上，可以贴在墙上，用两种语言。最多 12 个服务点。
take-poster-heading = { $place } 附近的服务点
take-poster-languages = 第二种语言
take-poster-size = 纸张大小
take-poster-preview = 显示列表
take-poster-make = 下载海报 (PDF)
take-poster-none = 这里没有可以显示的服务点。请输入另一个地点，或者去掉主题。

kiosk-title = { $city } 的服务点
kiosk-take = 用手机扫一扫，带在身边
kiosk-wipe = 如果没有人碰屏幕，一分钟后这个网页会清空。

## The search on other people's sites

embed-title = 把搜索放到您的网站上
embed-lead = 放在您网页上的小搜索：用读者的语言显示最近的服务点和开放时间。免费。
embed-language = 搜索的语言
embed-code = 要复制的代码
embed-code-text = 请复制其中一行，放到您的网页里要显示搜索的地方。
embed-script = 用脚本：高度自动调整
embed-plain = 不用脚本：高度固定
embed-promise = 没有 Cookie，不建立个人档案。只有搜索的人点了按钮，这个网站才会收到位置，我们不保存。我们不知道您把搜索放在哪个网页上。
embed-preview = 看起来是这样
embed-nearest = 最近的
embed-none = 在这里，我们不知道有符合这次搜索的服务点。
