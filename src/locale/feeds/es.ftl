### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: encuentros
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: encuentros { $modes ->
        [online] en línea
        [room] presenciales
       *[any] en línea y presenciales
    }, previstos y { $past ->
        [all] pasados
       *[days] de los últimos { $days } días
    }. Los que todavía no tienen día están solo en el sitio: { $url }
feed-news-name = { $site }: noticias
feed-news-name-of = { $site }: noticias de { $name }
feed-calendar-former = El calendario «{ $name }» ya no se actualiza: puedes quitarlo.
feed-news-former = Las noticias «{ $name }» ya no se actualizan: puedes quitar la suscripción.

## The title of an event
feed-title-cancelled = CANCELADO: { $title }
feed-title-postponed = APLAZADO: { $title }
feed-title-now-in-person = AHORA PRESENCIAL: { $title }
feed-title-now-online = AHORA EN LÍNEA: { $title }
feed-title-hour-unknown = { $title } (hora por decidir)

## The state of an event
feed-state-cancelled = El encuentro está cancelado.
feed-state-postponed = El encuentro está aplazado: el nuevo día todavía no se sabe.
feed-state-gone = El encuentro se ha quitado del sitio y no se celebra. Los demás encuentros: { $url }

## How to take part
feed-join-public = Enlace: { $url }
feed-join-unknown = No está indicado cómo conectarse.
feed-page = Página del encuentro: { $url }
feed-registration = Inscripción: { $target }
feed-registration-until = Fecha límite de inscripción: { $date }

## Where
feed-place-online = En línea
feed-place-on-request = En línea, enlace a petición
feed-place-by-email = En línea, enlace por correo electrónico
feed-place-after-registration = En línea, enlace después de la inscripción
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Cambio ({ $date }).

## What is known of an event
feed-place = Lugar: { $place }
feed-hour-unknown = La hora todavía no está indicada.
feed-end-unknown = La hora de fin no está indicada: en el calendario el encuentro dura { $minutes } minutos.
feed-organisers = Organiza:
feed-guests = Con la participación de:
feed-groups = Grupos: { $groups }
feed-language = Idioma: { $language }
feed-material = Material
feed-link = { $title }: { $url }
