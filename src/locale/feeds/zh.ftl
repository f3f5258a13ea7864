### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }：活动
feed-calendar-name-of = { $site }：{ $name }
feed-calendar-description =
    { $name }：即将举行的{ $modes ->
        [online] 线上活动
        [room] 线下活动
       *[any] 线上和线下活动
    }，以及{ $past ->
        [all] 全部往期活动
       *[days] 最近{ $days }天内的活动
    }。日子还没有确定的活动只在网站上：{ $url }
feed-news-name = { $site }：新闻
feed-news-name-of = { $site }：{ $name }的新闻
feed-calendar-former = 日历“{ $name }”已停止更新，可以移除。
feed-news-former = 新闻“{ $name }”已停止更新，可以取消订阅。

## The title of an event
feed-title-cancelled = 已取消：{ $title }
feed-title-postponed = 已推迟：{ $title }
feed-title-now-in-person = 改为线下：{ $title }
feed-title-now-online = 改为线上：{ $title }
feed-title-hour-unknown = { $title }（时间待定）

## The state of an event
feed-state-cancelled = 这场活动已取消。
feed-state-postponed = 这场活动已推迟，新的日期还没有确定。
feed-state-gone = 这场活动已从网站撤下，不再举行。其他活动：{ $url }

## How to take part
feed-join-public = 链接：{ $url }
feed-join-unknown = 没有注明怎么加入。
feed-page = 活动页面：{ $url }
feed-registration = 报名：{ $target }
feed-registration-until = 报名截止：{ $date }

## Where
feed-place-online = 线上
feed-place-on-request = 线上，链接可向主办方索取
feed-place-by-email = 线上，链接请发邮件索取
feed-place-after-registration = 线上，报名后收到链接
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = 有变动（{ $date }）。

## What is known of an event
feed-place = 地点：{ $place }
feed-hour-unknown = 时间还没有注明。
feed-end-unknown = 没有注明结束时间，日历中按{ $minutes }分钟显示。
feed-organisers = 主办方：
feed-guests = 发言嘉宾：
feed-groups = 小组：{ $groups }
feed-language = 语言：{ $language }
feed-material = 资料
feed-link = { $title }：{ $url }
