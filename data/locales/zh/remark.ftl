# "This is wrong": what a visitor may tell us, in Chinese (simplified). Short sentences, everyday words (level A2).

remark-link = 这里有错误
remark-title = 哪里不对？
remark-what = 哪里不对
remark-field-hours = 开放时间
remark-field-gone = 服务点已经不在那里了
remark-field-phone = 电话号码
remark-field-address = 地址或地图上的位置
remark-field-languages = 会说的语言
remark-field-documents = 要带什么
remark-field-access = 怎么进去
remark-field-cost = 多少钱
remark-field-needs = 能帮什么忙
remark-field-other = 其他
remark-words = 正确的是什么？（如果您知道）
remark-no-names = 请不要写您的姓名或电话。我们不知道您是谁。
remark-send = 发送
remark-thanks = 谢谢。您的信息已经收到。
remark-thanks-then = 修改以前，会有人阅读并核对。
remark-full = 谢谢。已经有很多人写过这个问题。我们正在核对。
remark-incomplete = 请选择哪里不对。选“其他”时，请写几个字。
remark-back = 返回服务点
remark-texts-title = 纠正翻译
remark-texts-words = 哪句话不对？怎么说更好？
remark-texts-link = 纠正
privacy-remark-title = 如果您告诉我们哪里不对
privacy-remark = 我们只保存您写的内容和日期。有人会阅读。最多六个月后，我们会删除。
