### Labels: what pages say of items, dates and states, and the words inside texts

language-name = 中文
language-it = 意大利语
language-en = 英语
language-fr = 法语
language-es = 西班牙语
language-ar = 阿拉伯语
language-uk = 乌克兰语
language-ro = 罗马尼亚语
language-sq = 阿尔巴尼亚语
language-zh = 中文
language-bn = 孟加拉语

## Pages

section-news = 新闻
section-meetings = 活动
section-groups = 小组
section-organisations = 机构
section-projects = 项目
section-topics = 主题
section-series = 系列活动
section-calendars = 日历
section-unknown = 我们不知道的内容
section-figures = 网络数据
section-search = 搜索
section-pages = 页面
found-meetings = 活动
found-news = 新闻
found-groups = 小组
found-topics = 主题
found-series = 系列活动
found-organisations = 机构
found-projects = 项目
found-pages = 页面
crumb-home = 首页
not-found-title = 找不到页面
redirect-title = 页面地址已改变
title-of-page = { $title }，第{ $page }页
title-of-year = { $year }年{ $title }
pager = 第{ $page }页，共{ $count }页
feed-title-calendar = 日历：{ $name }
feed-title-news = 新闻：{ $name }
legal-accessibility = 无障碍声明
legal-feedback = 反映无障碍问题
legal-privacy = 隐私
legal-notes = 法律声明
legal-license = 内容许可
behind-original = 译文可能比原文旧，原文修改于{ $date }。
only-in-original = 这篇文字只有原文版本。
citation = 《{ $title }》，{ $site }。{ $address }
citation-dated = 《{ $title }》，{ $site }，{ $date }。{ $address }

## When

when-not-stated = 日期未注明
when-to-be-settled = 日期待定
when-day-to-be-settled = 具体日子待定
when-hour-to-be-settled = 具体时间待定
when-tentative = 日期待确认
when-start = { $date } { $start }（{ $zone }）
when-range = { $date } { $start }–{ $end }（{ $zone }）
when-range-days = { $date } { $start }至{ $end_date } { $end }（{ $zone }）
when-page-start = { $date } { $start }（{ $zone }）
when-page-range = { $date } { $start } 至 { $end }（{ $zone }）
when-days = { $first }至{ $last }
zone-europe-rome = 意大利时间
zone-of = { $city } 时间
date-and-time = { $date } { $time }
year-not-stated = 日期未注明

## States

status-announced = 已公布
status-tentative = 待确认
status-scheduled = 已排期
status-confirmed = 已确认
status-postponed = 已推迟
status-cancelled = 已取消
status-held = 已举行
status-over = 已结束
status-moved = 已改期
status-now-in-person = 改为线下
status-now-online = 改为线上
banner-opening = { $status }。
banner-cancelled = 这场活动不会举行。
banner-cancelled-on = 原定于{ $date }的活动不会举行。
banner-cancelled-past = 原定于{ $date }的活动没有举行。
banner-postponed = 新的日期还没有确定。
banner-postponed-from = 活动原定于{ $date }，新的日期还没有确定。
banner-tentative = 日期还可能改变。
banner-moved = 日期有变动，原来是：{ $from }。
banner-now-in-person = 这场活动不再在线上举行，改为线下。
banner-now-online = 这场活动不再在线下举行，改为线上。
prefix-cancelled = 已取消：
prefix-postponed = 已推迟：
prefix-now-in-person = 改为线下：
prefix-now-online = 改为线上：
change-from-to = 已改期。原来：{ $from }；现在：{ $to }。
change-from = 已改期，原来是：{ $from }。
change-to = 已改期至{ $to }。
change-other = 有些内容变了。
change-cancelled = 已取消。
change-postponed = 已推迟。
change-mode = 举行方式有变动。原来：{ $from }；现在：{ $to }。
change-mode-to = 现在：{ $mode }。
change-mode-from = 原来：{ $mode }。
mode-online = 线上
mode-in-person = 线下
mode-hybrid = 线上和线下
groups-all = 面向所有人

## Taking part

join-public = 线上参加
join-on-request = 链接可向主办方索取。未注明向谁索取。
join-by-email = 请发电子邮件索取链接。未注明收件地址。
join-by-email-to = 写信到 { $email } 索取链接
join-after-registration = 报名的人会收到链接。
registration-open = 报名
registration-by-email = 通过电子邮件报名
registration-needed = 需要报名。
registration-closed = 报名已截止。
registration-none = 不用报名。
registration-places =
    { $count ->
       *[other] { $count }个名额
    }

## Records

minutes-none = 没有会议记录。
recording-none = 没有回放。
materials-none = 没有资料。
minutes-link = 会议记录
recording-link = 回放
material-elsewhere = 外部网站
material-file = { $kind }，{ $size }
size-bytes = { $size } 字节
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
embed-show = 在这里显示视频
embed-warning = 视频来自 { $host }：如果你打开视频，那个网站会知道你在看，并且可能使用 Cookie。
attendance-none = 没有统计到场人数。
attendance-people =
    { $count ->
       *[other] { $count }人
    }
attendance-organisations =
    { $count ->
       *[other] { $count }个机构
    }
unknown-date = 日期未注明。
unknown-day = 具体日期未注明。
unknown-groups = 没有注明面向哪个小组。
unknown-records = 不清楚是否有{ $list }。
unknown-minutes = 会议记录
unknown-recording = 回放
unknown-materials = 资料
unknown-attendance = 到场人数未注明。

## Counts

count-meetings =
    { $count ->
       *[other] { $count }场活动
    }
count-meetings-for-all =
    { $count ->
       *[other] { $count }场面向所有小组的活动
    }
count-news =
    { $count ->
       *[other] { $count }条新闻
    }
count-topics =
    { $count ->
       *[other] { $count }个主题
    }
counts = { $list }
fact-meetings =
    { $count ->
       *[other] 档案中有{ $count }场活动
    }
fact-undated =
    { $count ->
       *[other] { $count }场活动没有注明日期
    }
fact-organisations =
    { $count ->
       *[other] 提到{ $count }个机构
    }

## The archive

title-of-part = { $title }：{ $part }
part-undated = 无日期
part-held = 已举行
part-over = 已结束
part-cancelled = 已取消
part-postponed = 已推迟
part-minutes = 有会议记录
part-recording = 有回放
facet-held = 已举行
facet-over = 已结束，无其他说明
facet-cancelled = 已取消
facet-postponed = 已推迟
facet-minutes = 有会议记录
facet-recording = 有回放
by-state = 按状态和资料
by-group = 按小组
by-topic = 按主题
by-organisation = 按机构
all-topics = 全部主题
all-organisations = 全部机构
archive-description = { $title }（{ $counts }）。{ $site }。
index-description = { $title }：{ $names }。{ $site }。
index-description-some = { $title }（{ $count }），包括{ $names }等。{ $site }。
plain-description = { $title }。{ $site }。
home-description = { $site }：{ $facts }。
calendars-description = 活动日历，可在手机或电脑上订阅。{ $site }。
search-description = 搜索档案中的新闻和活动，或浏览全部标题。{ $site }。
index-rest = 档案中还有{ $count }项，按年份：
rest-of-part = { $part }：查看全部（{ $counts }）
order-not-known = 先后顺序不清楚。
time-between = 在这两个日期之间：{ $from }和{ $to }
time-after = 在此日期之后：{ $date }
time-before = 在此日期之前：{ $date }
neighbours-of-group = 在“{ $name }”小组
neighbours-of-network = 在整个网络

## What is known, and the figures

question-date = 日期
question-day = 具体日期
question-groups = 面向的小组
question-minutes = 会议记录
question-recording = 回放
question-materials = 资料
question-attendance = 到场人数
question-published = 发布日期
unknown-empty = 本档案所述内容没有缺失。
unknown-description = 逐场活动列出档案来源没有说明的内容：日期、小组、会议记录、回放、到场人数。{ $site }。
figures-description = 以表格和图表列出每年的活动、机构和主题：哪些已知，哪些未知。{ $site }。
figure-meetings = 各年活动
figure-meetings-caption = 每年有多少场活动，以及它们的状态。如果日期已过而没有人注明是否举行，则为“已结束”。
figure-organisations = 各年机构
figure-organisations-caption = 有多少不同的机构组织过活动或在活动中发言，以及多少场活动至少注明了一个机构。多年参与的机构每年各计一次，总计中只计一次。
figure-organisations-none = 没有任何活动注明机构。
figure-topics = 各年主题
figure-topics-caption = 讨论过多少不同的主题，以及多少场活动至少注明了一个主题。跨多年的主题每年各计一次，总计中只计一次。
figure-topics-none = 没有任何活动与主题列表中的条目相关联。
figure-attendance = 到场人数
figure-attendance-caption = 在统计过人数的活动中，有多少人参加。参加多场活动的人每次都计入。
figure-attendance-none = 没有任何活动注明到场人数。
figure-known = 已注明与未注明的内容
figure-known-caption = 每项内容在多少场活动或多少条新闻中已注明；多少注明为没有；多少未注明。“尚未”指还未举行的活动。
column-year = 年份
column-question = 内容
column-meetings = 活动
column-held = 已举行
column-over = 已结束
column-to-come = 即将举行
column-postponed = 已推迟
column-cancelled = 已取消
column-organisations = 机构
column-topics = 主题
column-with-organisations = 至少注明一个机构的活动
column-without-organisations = 没有注明机构的活动
column-with-topics = 至少注明一个主题的活动
column-without-topics = 没有注明主题的活动
column-people = 人数
column-counted = 统计过人数的活动
column-not-counted = 没有统计人数的活动
column-not-known = 未注明
column-known = 已注明
column-none = 没有
column-open = 尚未
row-not-stated = 未注明
row-whole = 总计
chart-past = 已举行或已结束
chart-to-come = 即将举行
chart-off = 已推迟或已取消
chart-known = 已注明
chart-none = 注明没有
chart-not-known = 未注明
chart-open = 尚未
chart-description = 条形图。后面的表格中有同样的数字。

## Empty lists

group-empty = 目前没有已定日期的活动。一有新活动，订阅了日历的人就会看到。
meetings-empty = 目前没有已定日期的活动。
news-empty = 还没有新闻。
list-empty = 这里还没有内容。

## The page of the calendars

calendar-of-network = 全部活动
calendar-holds =
    { $kind ->
        [network] 合作网络各个小组的活动。
        [group] 这个小组的活动，以及面向所有人的活动。
        [series] 这个系列的活动。
        [topic] 关于这个主题的活动。
       *[other] 合作网络的部分活动。
    }{ $modes ->
        [online] 只包含可以在线上参加的活动。
        [room] 只包含线下活动。
       *[any] 包含线上和线下活动。
    }{ $past ->
        [all] 所有往期活动也会保留。
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
       *[other] 目前有{ $count }场即将举行的活动。
    }
calendar-empty = 目前没有日子已定的活动：日历还是空的，以后会自动填上。你现在就可以订阅。
calendar-nothing-to-come = 目前没有日子已定的新活动：日历里只有往期活动或取消的活动。新活动会自动出现，你现在就可以订阅。
app-iphone = iPhone 和 iPad
    .steps =
        在你选的日历下面，点“iPhone、iPad、Mac、Thunderbird”。
        点“订阅”，再点“添加”。
        如果没有反应，请复制地址：在“日历”应用中点“日历”，再选择“添加订阅日历”，然后粘贴地址。
    .refresh = 手机获取新数据时更新。多久获取一次，可以在日历账户设置的“获取新数据”中选择。
    .cancelled = 留在日历中，带有删除线。
    .remove = 在“日历”应用中点“日历”，再点名称旁边的“i”，然后取消订阅。
app-mac = Mac
    .steps =
        在你选的日历下面，点击“iPhone、iPad、Mac、Thunderbird”。
        在打开的窗口中点击“订阅”，再选择多久更新一次。
        如果没有反应，请复制地址：在“日历”应用中打开“文件”菜单，选择“新建日历订阅”，然后粘贴地址。
    .refresh = 按你选的间隔，从每5分钟到每周一次。
    .cancelled = 留在日历中，带有删除线。
    .remove = 在“日历”应用的边栏中，用右键点击日历名称，然后取消订阅。
app-google = Google 日历
    .steps =
        需要用电脑：手机应用不能添加日历。
        在电脑上，点击你选的日历下面的“Google 日历”，再点击“添加”。
        如果不行，请复制地址，粘贴到 Google 日历通过网址（URL）添加日历的页面。
        如果手机上用的是同一个账号，日历会自动出现。如果看不到，请在应用的设置中打开它。
    .refresh = 几个小时后更新，最长一天，没有办法加快。想知道临时变动，请看网站。
    .cancelled = 从日历中消失，没有通知。
    .remove = 在电脑上点击日历名称旁边的三个点，再点击“设置”和“取消订阅”。
app-outlook-web = Outlook.com 和 Microsoft 365
    .steps =
        先在浏览器中登录你的 Outlook 账户：如果没有先登录，链接会打开首页。
        个人账户点击“Outlook.com”，工作或学校账户点击“Microsoft 365”，然后确认。
        如果不行，请复制地址：在 Outlook 的日历中选择“添加日历”，再选择“从 Web 订阅”，然后粘贴地址。
    .refresh = 大约三个小时后更新，最长一天。
    .cancelled = 留在日历中，看起来和其他活动一样：请看标题，标题会写明已取消。
    .remove = 点击日历名称旁边的三个点，然后把日历移除。
app-outlook-classic = 经典 Outlook（Windows）
    .steps =
        复制你选的日历的地址。
        在 Outlook 中打开“文件”菜单，再打开账户设置和“Internet 日历”选项卡，点击“新建”。
        粘贴地址，点击“添加”，然后确认。
    .refresh = Outlook 收发邮件时更新，大约每六个小时一次。
    .cancelled = 留在日历中，看起来和其他活动一样：请看标题，标题会写明已取消。
    .remove = 用右键点击日历名称，选择“删除日历”。
app-thunderbird = Thunderbird
    .steps =
        复制你选的日历的地址。
        在 Thunderbird 的日历中新建一个日历，选择“保存在网络上”。
        粘贴地址，用户名留空，点击“寻找日历”，再点击“订阅”。
    .refresh = 每30分钟更新一次，除非你另外设置。
    .cancelled = 留在日历中，带有删除线。
    .remove = 用右键点击日历名称，然后取消订阅。
app-android = 安卓（ICSx⁵ 或 DAVx⁵）
    .steps =
        如果你在手机上用 Google 日历，按照 Google 日历的说明做就可以了。
        如果不用，请安装 ICSx⁵ 应用。用 DAVx⁵ 的人也要安装 ICSx⁵，因为能读取这类地址的是它。
        在 ICSx⁵ 中点“+”，粘贴你选的日历的地址，然后确认。
    .refresh = 按你在应用中选的间隔。
    .cancelled = 留在日历中；如果你用的应用能显示，会标为已取消。
    .remove = 在 ICSx⁵ 中打开日历，把它删除。
app-gnome = GNOME 日历（Linux）
    .steps =
        复制你选的日历的地址。
        在“日历”中打开菜单，选择“管理日历”，再选择“添加日历”。
        粘贴地址，点击“添加日历”。
    .refresh = 按你选的间隔。
    .cancelled = 留在日历中，标为已取消。
    .remove = 在“管理日历”中打开日历，把它移除。
app-nextcloud = Nextcloud
    .steps =
        复制你选的日历的地址。
        在日历应用中点击日历列表的“+”，选择通过链接新建订阅（只读）。
        粘贴地址，然后确认。
    .refresh = 大约每六个小时更新一次。
    .cancelled = 留在日历中，带有删除线。
    .remove = 点击日历名称旁边的三个点，然后取消订阅。
search-found = “{ $words }”的搜索结果：{ $count }
search-none = 没有找到“{ $words }”。请换一个更短的词，去掉一个筛选条件，或者看下面的列表。
search-also = 也找到了：{ $words }
search-some = 没有一个页面包含所有这些词，下面是包含最多的页面。
search-common = 这些词太常见，没有搜索：{ $words }
search-failed = 搜索无法读取档案。请重新加载页面，或者看下面的列表。

## Inside texts

alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 危险
table-label = 表格
footnotes-label = 注释
footnote-back = 返回正文，注释
