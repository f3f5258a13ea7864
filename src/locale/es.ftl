### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = Ir al contenido
nav-main = Menú principal
nav-crumbs = Ruta de navegación
original = El texto original
read-in = Leer en:
languages = Idiomas
feeds = Novedades
home = Página de inicio
updated = Última actualización:
made-on = Página actualizada el
on-now = En curso ahora
your-time = En tu zona horaria:
cite = Citar esta página
privacy-note = Este sitio no usa cookies.
made-with = Hecho con

## Sections and headings
all-meetings = Todos los encuentros
all-news = Todas las noticias
meetings = Encuentros
news = Noticias
groups = Grupos
topics = Temas
organisations = Entidades
projects = Proyectos
upcoming = Próximos encuentros
no-upcoming = Ningún encuentro próximo tiene fecha todavía.
past = Encuentros pasados
undated = Encuentros sin fecha
from-archive = Del archivo de encuentros
latest-news = Últimas noticias
in-this-page = En esta página
by-year = Por año
pages = Páginas
page-previous = Página anterior
page-next = Página siguiente

## Facts
when = Cuándo
was-due = Estaba previsto para
status = Estado
where = Dónde
audience = Para quién
language = Idioma
organisers = Organiza
guests = Con la participación de
participants = Quién participa
series = Ciclo
project = Proyecto
attendance = Asistencia
source = Fuente
published = Publicación
updated-term = Actualización
authors = Autoría
date-unknown = Fecha no indicada
kind = Tipo
website = Sitio web
also-called = Otros nombres:
also-called-term = Otros nombres
continues = Es continuación de
continued-by = Continúa con
extensions = Prórrogas
until = hasta:

## The page of a meeting
join = Cómo participar
register-until = Último día para inscribirse:
changes = Qué ha cambiado
reason = Motivo:
materials = Materiales
recording = Grabación
minutes = Acta
unknown = Lo que no sabemos
meeting-news = Noticias sobre este encuentro
order = Orden de los encuentros
comes-after = Después de
comes-before = Antes de
nav-meetings = Otros encuentros
meeting-previous = Encuentro anterior
meeting-next = Encuentro siguiente

## The page of a news item
news-meetings = Encuentros mencionados
nav-news = Otras noticias
news-older = Noticia anterior
news-newer = Noticia siguiente

## Calendars and feeds
add-to-calendar = Añadir al calendario
download-ics = Descargar el archivo .ics
or-subscribe = O suscríbete, y los encuentros nuevos llegan solos:
calendar-honest = Son copias y no siguen los cambios: si el encuentro se cambia de fecha o se cancela, se quedan como estaban. La suscripción, en cambio, se actualiza sola, pero las aplicaciones tardan unas horas en volver a leerla: Google puede tardar un día.
remove-from-calendar = Quitar del calendario
remove-from-calendar-how = Abre el archivo con tu calendario: marca que ese día el encuentro no se celebra. Si tienes una suscripción al calendario, no tienes que hacer nada.
follow = Mantente al día
follow-calendar = En tu calendario
subscribe-calendar = Suscríbete al calendario
subscribe-apps = Para iPhone, Mac, Thunderbird y las aplicaciones que abren direcciones webcal.
subscribe-copy = Para las demás aplicaciones, copia esta dirección y pégala donde la aplicación añade un calendario desde una URL:
subscribe-guide = Google, Outlook y otras aplicaciones: cómo se hace
subscribe-honest = La suscripción se actualiza sola, pero las aplicaciones tardan unas horas en volver a leer el calendario: Google puede tardar un día. Para un cambio de última hora, mira esta página.
follow-news = En tu lector de noticias
follow-news-how = Copia la dirección de este enlace en tu lector de feeds.

## The page of the calendars
calendars-intro = Suscribirse a un calendario es conectar este sitio con el calendario que ya usas, en el teléfono o en el ordenador: los encuentros nuevos aparecen solos y los que cambian de día se mueven. No tienes que registrarte ni dejar tu correo electrónico, y puedes dejarlo cuando quieras.
calendars-choose = Elige el calendario
calendars-which = Cada calendario contiene los encuentros que ya tienen día. Los demás están solo en el sitio, hasta que se sepa el día.
calendars-with = Suscríbete con:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Calendar
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (trabajo o escuela)
calendars-on-site = Los encuentros en el sitio
calendars-apps = Cómo se hace, aplicación por aplicación
calendars-apps-how = Toca el nombre de tu aplicación para leer cómo se añade el calendario, cada cuánto se actualiza y cómo se quita.
calendars-changes = Si un encuentro cambia
calendars-changes-how = Cuando un encuentro cambia de fecha, cambia también en tu calendario, y si se cancela o se aplaza, el título lo dice. Pero hasta que la aplicación vuelve a leer el calendario, ves lo que había antes: en caso de duda, vale lo que dice el sitio.
calendars-stop = Si quieres dejarlo
calendars-stop-how = Quita el calendario de tu aplicación, como se explica para cada una: sus encuentros desaparecen todos a la vez. No tienes que avisar a nadie.
app-steps = Cómo se añade
app-refresh = Se actualiza
app-cancelled = Encuentros cancelados
app-remove = Cómo se quita
app-by-address = Abre la página de Google Calendar para añadir un calendario desde una URL
search-words = Palabras que buscar
search = Buscar
search-narrow = Limitar la búsqueda
search-kind = Tipo
search-group = Grupo
search-year = Año
search-any = Todos
search-results = Resultados
search-more = Mostrar más resultados
search-no-script = En este navegador la búsqueda no funciona, porque JavaScript está desactivado. Aquí abajo está todo el archivo: puedes usar «Buscar en la página» de tu navegador.
search-archive = Todo el archivo

## The archive
browse = Explora el archivo
archive = Archivo

## The network in figures
figures-intro = El sitio calcula estas cifras a partir de lo que en él está escrito. Lo que se sabe y lo que no se sabe van por separado: ninguna cifra es una estimación.
figures-absent = Lo que no se puede contar
figures-unknown = Lo que no sabemos, encuentro por encuentro
not-known = no se sabe
download-csv = Descargar la tabla (CSV)

## What is not known
unknown-intro = Este archivo dice solo lo que se encuentra en sus fuentes. Aquí está lo que las fuentes no dicen: lo dejamos en blanco, sin adivinar.
unknown-missing = Lo que falta
unknown-missing-how = De estos encuentros y noticias no está indicado:
unknown-told = Qué más no sabemos
unknown-told-how = Lo dicen estas páginas:
unknown-order = El orden en el tiempo
unknown-order-how = La fecha de estos encuentros no está indicada, y no se sabe cuál fue antes y cuál después:
unknown-open = Lo que aún está por decidir
unknown-open-how = Estos encuentros están por venir: esto aún no está decidido, o aún no está publicado.
unknown-none = Lo que se sabe que no existe
unknown-none-how = Aquí no se ha olvidado nada: está escrito que no existe.
unknown-by-year = Año por año
unknown-help = Si sabes algo que falta aquí
unknown-help-how = Escribe a:
unknown-figures = La red en cifras

## Not found, moved
not-found-why = Si has escrito la dirección a mano, comprueba que sea correcta. Si la has pegado, comprueba que esté completa.
not-found-where = Puedes volver a empezar desde aquí:
not-found-report = ¿Te ha traído aquí un enlace de este sitio?
not-found-tell = Avisar del enlace que no funciona
moved = Esta página ha cambiado de dirección
moved-here = Ir a la página
