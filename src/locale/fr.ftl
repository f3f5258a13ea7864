### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {" : "}
skip-to-content = Aller au contenu
nav-main = Menu principal
nav-crumbs = Fil d’Ariane
original = Le texte original
read-in = Lire en :
languages = Langues
feeds = Nouveautés
home = Page d’accueil
updated = Dernière mise à jour :
made-on = Page mise à jour le
on-now = En cours maintenant
your-time = Dans votre fuseau horaire :
cite = Citer cette page
privacy-note = Ce site n’utilise pas de cookies.
made-with = Fait avec

## Sections and headings
all-meetings = Toutes les rencontres
all-news = Toutes les actualités
meetings = Rencontres
news = Actualités
groups = Groupes
topics = Thèmes
organisations = Organismes
projects = Projets
upcoming = Prochaines rencontres
no-upcoming = Aucune rencontre à venir n’a encore de date.
past = Rencontres passées
undated = Rencontres sans date
from-archive = Dans les archives des rencontres
latest-news = Dernières actualités
in-this-page = Sur cette page
by-year = Par année
pages = Pages
page-previous = Page précédente
page-next = Page suivante

## Facts
when = Quand
was-due = Était prévue pour
status = État
where = Où
audience = Pour qui
language = Langue
organisers = Organisation
guests = Avec la participation de
participants = Qui participe
series = Cycle
project = Projet
attendance = Participation
source = Source
published = Publication
updated-term = Mise à jour
authors = Rédaction
date-unknown = Date non indiquée
kind = Type
website = Site web
also-called = Autres noms :
also-called-term = Autres noms
continues = Prend la suite de
continued-by = Continue avec
extensions = Prolongations
until = date de fin :

## The page of a meeting
join = Comment participer
register-until = Dernier jour pour s’inscrire :
changes = Ce qui a changé
reason = Motif :
materials = Documents
recording = Enregistrement
minutes = Compte rendu
unknown = Ce que nous ne savons pas
meeting-news = Actualités sur cette rencontre
order = Ordre des rencontres
comes-after = Après
comes-before = Avant
nav-meetings = Autres rencontres
meeting-previous = Rencontre précédente
meeting-next = Rencontre suivante

## The page of a news item
news-meetings = Rencontres citées
nav-news = Autres actualités
news-older = Actualité précédente
news-newer = Actualité suivante

## Calendars and feeds
add-to-calendar = Ajouter au calendrier
download-ics = Télécharger le fichier .ics
or-subscribe = Ou abonnez-vous, et les nouvelles rencontres arrivent toutes seules :
calendar-honest = Ce sont des copies, qui ne suivent pas les changements : si la rencontre est déplacée ou annulée, elles restent comme avant. Un abonnement, lui, se met à jour tout seul, mais les applications attendent quelques heures avant de le relire : avec Google, cela peut prendre une journée.
remove-from-calendar = Retirer du calendrier
remove-from-calendar-how = Ouvrez le fichier avec votre calendrier : il indique que la rencontre n’a pas lieu ce jour-là. Si vous avez un abonnement au calendrier, vous n’avez rien à faire.
follow = Restez au courant
follow-calendar = Dans votre calendrier
subscribe-calendar = S’abonner au calendrier
subscribe-apps = Pour iPhone, Mac, Thunderbird et les applications qui ouvrent les adresses webcal.
subscribe-copy = Pour les autres applications, copiez cette adresse et collez-la là où l’application ajoute un calendrier à partir d’une URL :
subscribe-guide = Google, Outlook et autres applications : comment faire
subscribe-honest = L’abonnement se met à jour tout seul, mais les applications attendent quelques heures avant de relire le calendrier : avec Google, cela peut prendre une journée. Pour un changement de dernière minute, regardez cette page.
follow-news = Dans votre lecteur d’actualités
follow-news-how = Copiez l’adresse de ce lien dans votre lecteur de flux.

## The page of the calendars
calendars-intro = S’abonner à un calendrier, c’est relier ce site au calendrier que vous utilisez déjà, sur votre téléphone ou votre ordinateur : les nouvelles rencontres apparaissent toutes seules, et celles qui changent de jour se déplacent. Vous n’avez pas à vous inscrire ni à laisser votre adresse e-mail, et vous pouvez arrêter quand vous voulez.
calendars-choose = Choisissez un calendrier
calendars-which = Chaque calendrier contient les rencontres dont le jour est fixé. Les autres se trouvent seulement sur le site, tant que leur jour n’est pas connu.
calendars-with = S’abonner avec :
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Agenda
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (travail ou école)
calendars-on-site = Les rencontres sur le site
calendars-apps = Comment faire, application par application
calendars-apps-how = Touchez le nom de votre application pour lire comment ajouter le calendrier, quand il se met à jour et comment le retirer.
calendars-changes = Si une rencontre change
calendars-changes-how = Quand une rencontre est déplacée, elle se déplace aussi dans votre calendrier. Si elle est annulée ou reportée, son titre le dit. Mais tant que l’application n’a pas relu le calendrier, vous voyez ce qu’il y avait avant : en cas de doute, fiez-vous au site.
calendars-stop = Si vous voulez arrêter
calendars-stop-how = Retirez le calendrier de votre application, comme c’est expliqué pour chacune : toutes ses rencontres disparaissent en même temps. Vous n’avez personne à prévenir.
app-steps = Comment l’ajouter
app-refresh = Mise à jour
app-cancelled = Rencontres annulées
app-remove = Comment le retirer
app-by-address = Ouvrir la page de Google Agenda pour ajouter un calendrier à partir d’une URL
search-words = Mots à chercher
search = Rechercher
search-narrow = Affiner la recherche
search-kind = Type
search-group = Groupe
search-year = Année
search-any = Tout
search-results = Résultats
search-more = Afficher plus de résultats
search-no-script = Dans ce navigateur, la recherche ne fonctionne pas, car JavaScript est désactivé. Toutes les archives sont ci-dessous : vous pouvez utiliser « Rechercher dans la page » de votre navigateur.
search-archive = Toutes les archives

## The archive
browse = Parcourir les archives
archive = Archives

## The network in figures
figures-intro = Le site calcule ces chiffres à partir de ce qui y est écrit. Ce que l’on sait et ce que l’on ne sait pas sont séparés : aucun chiffre n’est une estimation.
figures-absent = Ce que l’on ne peut pas compter
figures-unknown = Ce que nous ne savons pas, rencontre par rencontre
not-known = non connu
download-csv = Télécharger le tableau (CSV)

## What is not known
unknown-intro = Ces archives ne disent que ce qui se trouve dans leurs sources. Voici ce que les sources ne disent pas : nous le laissons en blanc, sans chercher à deviner.
unknown-missing = Ce qui manque
unknown-missing-how = Pour ces rencontres et ces actualités, il n’est pas indiqué :
unknown-told = Ce que nous ne savons pas non plus
unknown-told-how = Ce sont ces pages qui le disent :
unknown-order = L’ordre dans le temps
unknown-order-how = La date de ces rencontres n’est pas indiquée, et on ne sait pas laquelle a eu lieu avant l’autre :
unknown-open = Ce qui reste à décider
unknown-open-how = Ces rencontres sont à venir : cela n’est pas encore décidé, ou pas encore publié.
unknown-none = Ce dont on sait que cela n’existe pas
unknown-none-how = Rien n’est oublié ici : il est écrit que cela n’existe pas.
unknown-by-year = Année par année
unknown-help = Si vous savez quelque chose qui manque ici
unknown-help-how = Écrivez à :
unknown-figures = Le réseau en chiffres

## Not found, moved
not-found-why = Si vous avez tapé l’adresse, vérifiez qu’elle est juste. Si vous l’avez collée, vérifiez qu’elle est complète.
not-found-where = Vous pouvez repartir d’ici :
not-found-report = Vous arrivez d’un lien de ce site ?
not-found-tell = Signaler le lien qui ne fonctionne pas
moved = Cette page a changé d’adresse
moved-here = Aller à la page
