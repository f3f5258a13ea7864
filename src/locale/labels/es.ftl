### Labels: what pages say of items, dates and states, and the words inside texts

language-name = Español
language-it = italiano
language-en = inglés
language-fr = francés
language-es = español
language-ar = árabe
language-uk = ucraniano
language-ro = rumano
language-sq = albanés
language-zh = chino
language-bn = bengalí

## Pages

section-news = Noticias
section-meetings = Encuentros
section-groups = Grupos
section-organisations = Entidades
section-projects = Proyectos
section-topics = Temas
section-series = Ciclos de encuentros
section-calendars = Calendario
section-unknown = Lo que no sabemos
section-figures = La red en cifras
section-search = Buscar
section-pages = Páginas
found-meetings = Encuentro
found-news = Noticia
found-groups = Grupo
found-topics = Tema
found-series = Serie de encuentros
found-organisations = Entidad
found-projects = Proyecto
found-pages = Página
crumb-home = Inicio
not-found-title = Página no encontrada
redirect-title = La página ha cambiado de dirección
title-of-page = { $title }, página { $page }
title-of-year = { $title } de { $year }
pager = Página { $page } de { $count }
feed-title-calendar = Calendario: { $name }
feed-title-news = Noticias: { $name }
legal-accessibility = Declaración de accesibilidad
legal-feedback = Avisar de un problema de accesibilidad
legal-privacy = Privacidad
legal-notes = Aviso legal
legal-license = Licencia de los contenidos
behind-original = La traducción puede ser más antigua que el texto original, que se cambió el { $date }.
only-in-original = Este texto está disponible solo en su idioma original.
citation = «{ $title }», { $site }. { $address }
citation-dated = «{ $title }», { $site }, { $date }. { $address }

## When

when-not-stated = Fecha no indicada
when-to-be-settled = Fecha por decidir
when-day-to-be-settled = Día por decidir
when-hour-to-be-settled = Hora por decidir
when-tentative = Fecha por confirmar
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = del { $date }, { $start }, al { $end_date }, { $end } ({ $zone })
when-page-start = { $date }, { $start } ({ $zone })
when-page-range = { $date }, de { $start } a { $end } ({ $zone })
when-days = del { $first } al { $last }
zone-europe-rome = hora italiana
zone-of = hora de { $city }
date-and-time = { $date }, { $time }
year-not-stated = Fecha no indicada

## States

status-announced = Anunciado
status-tentative = Por confirmar
status-scheduled = Programado
status-confirmed = Confirmado
status-postponed = Aplazado
status-cancelled = Cancelado
status-held = Celebrado
status-over = Terminado
status-moved = Cambio de fecha
status-now-in-person = Ahora presencial
status-now-online = Ahora en línea
banner-opening = { $status }.{" "}
banner-cancelled = El encuentro no se celebrará.
banner-cancelled-on = El encuentro no se celebrará. Fecha prevista: { $date }.
banner-cancelled-past = El encuentro no se celebró. Fecha prevista: { $date }.
banner-postponed = La nueva fecha todavía no está decidida.
banner-postponed-from = Fecha prevista al principio: { $date }. La nueva fecha todavía no está decidida.
banner-tentative = La fecha todavía puede cambiar.
banner-moved = La fecha ha cambiado. Antes era: { $from }.
banner-now-in-person = El encuentro ya no es en línea: es presencial.
banner-now-online = El encuentro ya no es presencial: es en línea.
prefix-cancelled = Cancelado:{" "}
prefix-postponed = Aplazado:{" "}
prefix-now-in-person = Ahora presencial:{" "}
prefix-now-online = Ahora en línea:{" "}
change-from-to = Cambio de fecha. Antes: { $from }. Ahora: { $to }.
change-from = Cambio de fecha. Antes era: { $from }.
change-to = Cambio de fecha. Ahora: { $to }.
change-other = Algo ha cambiado.
change-cancelled = Cancelado.
change-postponed = Aplazado.
change-mode = Cambia la forma de participar. Antes: { $from }. Ahora: { $to }.
change-mode-to = Ahora: { $mode }.
change-mode-from = Antes: { $mode }.
mode-online = En línea
mode-in-person = Presencial
mode-hybrid = En línea y presencial
groups-all = Para todo el mundo

## Taking part

join-public = Participa en línea
join-on-request = El enlace se envía a quien lo pide. No se indica a quién pedirlo.
join-by-email = El enlace se pide por correo electrónico. No se indica a qué dirección escribir.
join-by-email-to = Pide el enlace a { $email }
join-after-registration = El enlace se recibe después de la inscripción.
registration-open = Inscríbete
registration-by-email = Inscríbete por correo electrónico
registration-needed = Es necesario inscribirse.
registration-closed = Las inscripciones están cerradas.
registration-none = No hace falta inscribirse.
registration-places =
    { $count ->
        [one] 1 plaza
       *[other] { $count } plazas
    }

## Records

minutes-none = No hay acta.
recording-none = No hay grabación.
materials-none = No hay materiales.
minutes-link = Acta
recording-link = Grabación
material-elsewhere = sitio externo
material-file = { $kind }, { $size }
size-bytes = { $size } bytes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
embed-show = Mostrar el vídeo aquí
embed-warning = El vídeo viene de { $host }: si lo abres, ese sitio sabrá que lo ves y podrá usar cookies.
attendance-none = No se contó la asistencia.
attendance-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
attendance-organisations =
    { $count ->
        [one] 1 entidad
       *[other] { $count } entidades
    }
unknown-date = La fecha no está indicada.
unknown-day = El día exacto no está indicado.
unknown-groups = No está indicado a qué grupo se dirige.
unknown-records = No se sabe si hay { $list }.
unknown-minutes = un acta
unknown-recording = una grabación
unknown-materials = materiales
unknown-attendance = El número de participantes no está indicado.

## Counts

count-meetings =
    { $count ->
        [one] 1 encuentro
       *[other] { $count } encuentros
    }
count-meetings-for-all =
    { $count ->
        [one] 1 encuentro para todos los grupos
       *[other] { $count } encuentros para todos los grupos
    }
count-news =
    { $count ->
        [one] 1 noticia
       *[other] { $count } noticias
    }
count-topics =
    { $count ->
        [one] 1 tema
       *[other] { $count } temas
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 encuentro en el archivo
       *[other] { $count } encuentros en el archivo
    }
fact-undated =
    { $count ->
        [one] 1 encuentro sin fecha indicada
       *[other] { $count } encuentros sin fecha indicada
    }
fact-organisations =
    { $count ->
        [one] 1 entidad citada
       *[other] { $count } entidades citadas
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = sin fecha
part-held = celebrados
part-over = terminados
part-cancelled = cancelados
part-postponed = aplazados
part-minutes = con acta
part-recording = con grabación
facet-held = Celebrados
facet-over = Terminados, sin más indicaciones
facet-cancelled = Cancelados
facet-postponed = Aplazados
facet-minutes = Con acta
facet-recording = Con grabación
by-state = Por estado y documentos
by-group = Por grupo
by-topic = Por tema
by-organisation = Por entidad
all-topics = Todos los temas
all-organisations = Todas las entidades
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count }), entre otros: { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = Los calendarios de los encuentros, para seguirlos en el teléfono o el ordenador. { $site }.
search-description = Busque en las noticias y los encuentros del archivo, o recorra todos los títulos. { $site }.
index-rest =
    { $count ->
        [one] En el archivo hay 1 más, por año:
       *[other] En el archivo hay { $count } más, por año:
    }
rest-of-part = { $part }: ver todo ({ $counts })
order-not-known = No se sabe en qué orden.
time-between = Entre estas fechas: { $from } y { $to }
time-after = Después de esta fecha: { $date }
time-before = Antes de esta fecha: { $date }
neighbours-of-group = En el grupo «{ $name }»
neighbours-of-network = En toda la red

## What is known, and the figures

question-date = fecha
question-day = día exacto
question-groups = grupo al que se dirige
question-minutes = acta
question-recording = grabación
question-materials = materiales
question-attendance = número de participantes
question-published = fecha de publicación
unknown-empty = No falta nada de lo que cuenta este archivo.
unknown-description = Lo que las fuentes del archivo no dicen, encuentro por encuentro: fechas, grupos, actas, grabaciones, participantes. { $site }.
figures-description = Los encuentros, las entidades y los temas de cada año, en tablas y gráficos: lo que se sabe y lo que no. { $site }.
figure-meetings = Encuentros por año
figure-meetings-caption = Cuántos encuentros hay cada año, y en qué estado. Un encuentro está «terminado» si su fecha ha pasado y nadie ha escrito si se celebró.
figure-organisations = Entidades por año
figure-organisations-caption = Cuántas entidades distintas han organizado encuentros o intervenido en ellos, y de cuántos encuentros está indicada al menos una. La que está en varios años cuenta una vez en cada uno, y una sola vez en el total.
figure-organisations-none = No está indicada ninguna entidad en ningún encuentro.
figure-topics = Temas por año
figure-topics-caption = De cuántos temas distintos se ha hablado, y de cuántos encuentros está indicado al menos uno. Un tema de varios años cuenta una vez en cada uno, y una sola vez en el total.
figure-topics-none = Ningún encuentro está vinculado a una entrada de la lista de temas.
figure-attendance = Asistencia
figure-attendance-caption = Cuántas personas participaron en los encuentros en los que se contaron. Quien vino a varios encuentros cuenta cada vez.
figure-attendance-none = El número de participantes no está indicado en ningún encuentro.
figure-known = Lo que está indicado y lo que no
figure-known-caption = De cuántos encuentros, o noticias, está indicada cada cosa; de cuántos está escrito que no existe; de cuántos no está indicada. «Aún no» vale para los encuentros por venir.
column-year = Año
column-question = Qué
column-meetings = Encuentros
column-held = Celebrados
column-over = Terminados
column-to-come = Por venir
column-postponed = Aplazados
column-cancelled = Cancelados
column-organisations = Entidades
column-topics = Temas
column-with-organisations = Encuentros con al menos una entidad
column-without-organisations = Encuentros sin entidad indicada
column-with-topics = Encuentros con al menos un tema
column-without-topics = Encuentros sin tema indicado
column-people = Personas
column-counted = Encuentros en los que se contaron
column-not-counted = Encuentros en los que no se contaron
column-not-known = No indicado
column-known = Indicado
column-none = No hay
column-open = Aún no
row-not-stated = No indicado
row-whole = Total
chart-past = celebrados o terminados
chart-to-come = por venir
chart-off = aplazados o cancelados
chart-known = indicado
chart-none = está escrito que no hay
chart-not-known = no indicado
chart-open = aún no
chart-description = Gráfico de barras. Las mismas cifras están en la tabla que sigue.

## Empty lists

group-empty = Ningún encuentro próximo tiene fecha todavía. Con una suscripción al calendario, lo verás en cuanto haya uno.
meetings-empty = Ningún encuentro próximo tiene fecha todavía.
news-empty = Todavía no hay noticias.
list-empty = Todavía no hay nada aquí.

## The page of the calendars

calendar-of-network = Todos los encuentros
calendar-holds =
    { $kind ->
        [network] Los encuentros de la red, de todos los grupos.
        [group] Los encuentros del grupo y los dirigidos a todo el mundo.
        [series] Los encuentros de este ciclo.
        [topic] Los encuentros sobre este tema.
       *[other] Una selección de los encuentros de la red.
    }{ $modes ->
        [online] {" "}Solo los que se pueden seguir en línea.
        [room] {" "}Solo los presenciales.
       *[any] {" "}En línea y presenciales.
    }{ $past ->
        [all] {" "}También se quedan todos los pasados.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] Ahora hay 1 encuentro previsto.
       *[other] Ahora hay { $count } encuentros previstos.
    }
calendar-empty = Por ahora ningún encuentro próximo tiene día todavía: el calendario está vacío y se llenará solo. Ya puedes suscribirte.
calendar-nothing-to-come = Por ahora ningún encuentro próximo tiene día todavía: en el calendario quedan los pasados o cancelados. Los próximos llegarán solos: ya puedes suscribirte.
app-iphone = iPhone y iPad
    .steps =
        Toca «iPhone, iPad, Mac, Thunderbird» debajo del calendario que has elegido.
        Toca «Suscribirse» y luego «Añadir».
        Si no pasa nada, copia la dirección: en la app Calendario toca «Calendarios», añade un calendario de suscripción y pega la dirección.
    .refresh = Cuando el teléfono obtiene los datos nuevos. Cada cuánto lo hace se elige en los ajustes de las cuentas del calendario, en la opción para obtener datos.
    .cancelled = Se quedan en el calendario, tachados.
    .remove = En la app Calendario toca «Calendarios», luego la «i» junto al nombre, y cancela la suscripción.
app-mac = Mac
    .steps =
        Pulsa «iPhone, iPad, Mac, Thunderbird» debajo del calendario que has elegido.
        En la ventana que se abre pulsa «Suscribirse» y elige cada cuánto se actualiza.
        Si no pasa nada, copia la dirección: en Calendario abre el menú Archivo, elige «Nueva suscripción a calendario» y pega la dirección.
    .refresh = Con la frecuencia que has elegido, de cada 5 minutos a una vez por semana.
    .cancelled = Se quedan en el calendario, tachados.
    .remove = En Calendario haz clic con el botón derecho en el nombre, en la barra lateral, y cancela la suscripción.
app-google = Google Calendar
    .steps =
        Hace falta un ordenador: en la aplicación del teléfono no se pueden añadir calendarios.
        En el ordenador pulsa «Google Calendar» debajo del calendario que has elegido y luego «Añadir».
        Si no funciona, copia la dirección y pégala en la página de Google Calendar que añade un calendario desde una URL.
        En el teléfono el calendario aparece solo, si usas la misma cuenta. Si no lo ves, actívalo en los ajustes de la aplicación.
    .refresh = Después de unas horas, hasta un día, y no se puede ir más rápido. Para un cambio de última hora, mira el sitio.
    .cancelled = Desaparecen del calendario, sin aviso.
    .remove = En un ordenador pulsa los tres puntos junto al nombre del calendario, abre la configuración y cancela la suscripción.
app-outlook-web = Outlook.com y Microsoft 365
    .steps =
        Entra antes en tu cuenta de Outlook con el navegador: si no, el enlace lleva a la página de inicio.
        Pulsa «Outlook.com» si la cuenta es personal, «Microsoft 365» si es del trabajo o de la escuela, y confirma.
        Si no funciona, copia la dirección: en el calendario de Outlook elige «Agregar calendario», luego «Suscribirse desde la web», y pega la dirección.
    .refresh = Después de unas tres horas, hasta un día.
    .cancelled = Se quedan en el calendario y parecen iguales a los demás: mira el título, que dice que están cancelados.
    .remove = Pulsa los tres puntos junto al nombre del calendario y elige «Quitar».
app-outlook-classic = Outlook clásico para Windows
    .steps =
        Copia la dirección del calendario que has elegido.
        En Outlook abre el menú Archivo, luego «Configuración de la cuenta» y la pestaña «Calendarios de Internet», y pulsa «Nuevo».
        Pega la dirección, pulsa «Agregar» y confirma.
    .refresh = Cuando Outlook envía y recibe, más o menos cada seis horas.
    .cancelled = Se quedan en el calendario y parecen iguales a los demás: mira el título, que dice que están cancelados.
    .remove = Haz clic con el botón derecho en el nombre del calendario y elige «Eliminar calendario».
app-thunderbird = Thunderbird
    .steps =
        Copia la dirección del calendario que has elegido.
        En el calendario de Thunderbird crea un nuevo calendario y elige «En la red».
        Pega la dirección, deja vacío el nombre de usuario, pulsa «Buscar calendarios» y luego «Suscribirse».
    .refresh = Cada 30 minutos, si no eliges otra cosa.
    .cancelled = Se quedan en el calendario, tachados.
    .remove = Haz clic con el botón derecho en el nombre del calendario y cancela la suscripción.
app-android = Android con ICSx⁵ o DAVx⁵
    .steps =
        Si en el teléfono usas Google Calendar, sigue las instrucciones para Google Calendar: con eso basta.
        Si no, instala la aplicación ICSx⁵. Si usas DAVx⁵, instala también ICSx⁵: es la que lee direcciones como estas.
        En ICSx⁵ toca «+», pega la dirección del calendario que has elegido y confirma.
    .refresh = Con la frecuencia que eliges en la aplicación.
    .cancelled = Se quedan en el calendario, marcados como cancelados si tu aplicación de calendario lo muestra.
    .remove = En ICSx⁵ abre el calendario y elimínalo.
app-gnome = Calendario de GNOME (Linux)
    .steps =
        Copia la dirección del calendario que has elegido.
        En Calendario abre el menú, elige «Gestionar calendarios» y luego «Añadir calendario».
        Pega la dirección y pulsa «Añadir».
    .refresh = Con la frecuencia que eliges.
    .cancelled = Se quedan en el calendario, marcados como cancelados.
    .remove = En «Gestionar calendarios» abre el calendario y elimínalo.
app-nextcloud = Nextcloud
    .steps =
        Copia la dirección del calendario que has elegido.
        En Calendario pulsa el «+» de los calendarios y elige la nueva suscripción desde un enlace, de solo lectura.
        Pega la dirección y confirma.
    .refresh = Más o menos cada seis horas.
    .cancelled = Se quedan en el calendario, tachados.
    .remove = Pulsa los tres puntos junto al nombre del calendario y cancela la suscripción.
search-found = Resultados para «{ $words }»: { $count }
search-none = Ningún resultado para «{ $words }». Prueba con una palabra más corta, quita un filtro o mira la lista de abajo.
search-also = También se ha encontrado: { $words }
search-some = Ninguna página tiene todas estas palabras: aquí están las que tienen más.
search-common = Palabras demasiado comunes, que no se han buscado: { $words }
search-failed = La búsqueda no ha podido leer el archivo. Vuelve a cargar la página o mira la lista de abajo.

## Inside texts

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Peligro
table-label = Tabla
footnotes-label = Notas
footnote-back = Volver al texto, nota
