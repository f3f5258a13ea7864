### Labels: what pages say of items, dates and states, and the words inside texts

language-name = Français
language-it = italien
language-en = anglais
language-fr = français
language-es = espagnol
language-ar = arabe
language-uk = ukrainien
language-ro = roumain
language-sq = albanais
language-zh = chinois
language-bn = bengali

## Pages

section-news = Actualités
section-meetings = Rencontres
section-groups = Groupes
section-organisations = Organismes
section-projects = Projets
section-topics = Thèmes
section-series = Cycles de rencontres
section-calendars = Calendrier
section-unknown = Ce que nous ne savons pas
section-figures = Le réseau en chiffres
section-search = Recherche
section-pages = Pages
found-meetings = Rencontre
found-news = Actualité
found-groups = Groupe
found-topics = Thème
found-series = Série de rencontres
found-organisations = Organisme
found-projects = Projet
found-pages = Page
crumb-home = Accueil
not-found-title = Page introuvable
redirect-title = La page a changé d’adresse
title-of-page = { $title }, page { $page }
title-of-year = { $title } de { $year }
pager = Page { $page } sur { $count }
feed-title-calendar = Calendrier : { $name }
feed-title-news = Actualités : { $name }
legal-accessibility = Déclaration d’accessibilité
legal-feedback = Signaler un problème d’accessibilité
legal-privacy = Confidentialité
legal-notes = Mentions légales
legal-license = Licence des contenus
behind-original = La traduction est peut-être plus ancienne que le texte original, modifié le { $date }.
only-in-original = Ce texte existe seulement dans sa langue d’origine.
citation = « { $title } », { $site }. { $address }
citation-dated = « { $title } », { $site }, { $date }. { $address }

## When

when-not-stated = Date non indiquée
when-to-be-settled = Date à fixer
when-day-to-be-settled = Jour à fixer
when-hour-to-be-settled = Heure à fixer
when-tentative = Date à confirmer
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = du { $date }, { $start }, au { $end_date }, { $end } ({ $zone })
when-page-start = { $date } à { $start } ({ $zone })
when-page-range = { $date }, de { $start } à { $end } ({ $zone })
when-days = du { $first } au { $last }
zone-europe-rome = heure italienne
zone-of = heure locale à { $city }
date-and-time = { $date } à { $time }
year-not-stated = Date non indiquée

## States

status-announced = Annoncée
status-tentative = À confirmer
status-scheduled = Au programme
status-confirmed = Confirmée
status-postponed = Reportée
status-cancelled = Annulée
status-held = A eu lieu
status-over = Terminée
status-moved = Déplacée
status-now-in-person = Maintenant en présentiel
status-now-online = Maintenant en ligne
banner-opening = { $status }.{" "}
banner-cancelled = La rencontre n’aura pas lieu.
banner-cancelled-on = La rencontre n’aura pas lieu. Date prévue : { $date }.
banner-cancelled-past = La rencontre n’a pas eu lieu. Date prévue : { $date }.
banner-postponed = La nouvelle date n’est pas encore fixée.
banner-postponed-from = Date prévue au départ : { $date }. La nouvelle date n’est pas encore fixée.
banner-tentative = La date peut encore changer.
banner-moved = La date a changé. Avant : { $from }.
banner-now-in-person = La rencontre n’est plus en ligne : elle a lieu en présentiel.
banner-now-online = La rencontre n’a plus lieu en présentiel : elle est en ligne.
prefix-cancelled = Annulée :{" "}
prefix-postponed = Reportée :{" "}
prefix-now-in-person = Maintenant en présentiel :{" "}
prefix-now-online = Maintenant en ligne :{" "}
change-from-to = Déplacée. Avant : { $from }. Maintenant : { $to }.
change-from = Déplacée. Avant : { $from }.
change-to = Déplacée. Maintenant : { $to }.
change-other = Quelque chose a changé.
change-cancelled = Annulée.
change-postponed = Reportée.
change-mode = La façon de participer change. Avant : { $from }. Maintenant : { $to }.
change-mode-to = Maintenant : { $mode }.
change-mode-from = Avant : { $mode }.
mode-online = En ligne
mode-in-person = En présentiel
mode-hybrid = En ligne et en présentiel
groups-all = Pour tout le monde

## Taking part

join-public = Participer en ligne
join-on-request = Le lien est envoyé sur demande. Il n’est pas indiqué à qui le demander.
join-by-email = Demandez le lien par e-mail. L’adresse à laquelle écrire n’est pas indiquée.
join-by-email-to = Demandez le lien à { $email }
join-after-registration = Le lien est envoyé après l’inscription.
registration-open = S’inscrire
registration-by-email = S’inscrire par e-mail
registration-needed = L’inscription est nécessaire.
registration-closed = Les inscriptions sont fermées.
registration-none = Pas besoin de s’inscrire.
registration-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }

## Records

minutes-none = Il n’y a pas de compte rendu.
recording-none = Il n’y a pas d’enregistrement.
materials-none = Il n’y a pas de documents.
minutes-link = Compte rendu
recording-link = Enregistrement
material-elsewhere = site externe
material-file = { $kind }, { $size }
size-bytes = { $size } octets
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
size-gigabytes = { $size } Go
embed-show = Afficher la vidéo ici
embed-warning = La vidéo vient de { $host } : si vous l’ouvrez, ce site saura que vous la regardez et pourra utiliser des cookies.
attendance-none = Les présences n’ont pas été comptées.
attendance-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
attendance-organisations =
    { $count ->
        [one] { $count } organisme
       *[other] { $count } organismes
    }
unknown-date = La date n’est pas indiquée.
unknown-day = Le jour exact n’est pas indiqué.
unknown-groups = Le groupe concerné n’est pas indiqué.
unknown-records = On ne sait pas s’il existe { $list }.
unknown-minutes = un compte rendu
unknown-recording = un enregistrement
unknown-materials = des documents
unknown-attendance = Le nombre de personnes présentes n’est pas indiqué.

## Counts

count-meetings =
    { $count ->
        [one] { $count } rencontre
       *[other] { $count } rencontres
    }
count-meetings-for-all =
    { $count ->
        [one] { $count } rencontre pour tous les groupes
       *[other] { $count } rencontres pour tous les groupes
    }
count-news =
    { $count ->
        [one] { $count } actualité
       *[other] { $count } actualités
    }
count-topics =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] { $count } rencontre dans les archives
       *[other] { $count } rencontres dans les archives
    }
fact-undated =
    { $count ->
        [one] { $count } rencontre sans date indiquée
       *[other] { $count } rencontres sans date indiquée
    }
fact-organisations =
    { $count ->
        [one] { $count } organisme cité
       *[other] { $count } organismes cités
    }

## The archive

title-of-part = { $title } : { $part }
part-undated = sans date
part-held = ont eu lieu
part-over = terminées
part-cancelled = annulées
part-postponed = reportées
part-minutes = avec compte rendu
part-recording = avec enregistrement
facet-held = Ont eu lieu
facet-over = Terminées, sans autre indication
facet-cancelled = Annulées
facet-postponed = Reportées
facet-minutes = Avec compte rendu
facet-recording = Avec enregistrement
by-state = Par état et documents
by-group = Par groupe
by-topic = Par thème
by-organisation = Par organisme
all-topics = Tous les thèmes
all-organisations = Tous les organismes
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title } : { $names }. { $site }.
index-description-some = { $title } ({ $count }), dont { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site } : { $facts }.
calendars-description = Les calendriers des rencontres, à suivre sur un téléphone ou un ordinateur. { $site }.
search-description = Cherchez dans les actualités et les rencontres des archives, ou parcourez tous les titres. { $site }.
index-rest =
    { $count ->
        [one] Une autre est dans les archives, par année :
       *[other] { $count } autres sont dans les archives, par année :
    }
rest-of-part = { $part } : tout voir ({ $counts })
order-not-known = On ne sait pas dans quel ordre.
time-between = Entre ces dates : { $from } et { $to }
time-after = Après cette date : { $date }
time-before = Avant cette date : { $date }
neighbours-of-group = Dans le groupe « { $name } »
neighbours-of-network = Dans tout le réseau

## What is known, and the figures

question-date = date
question-day = jour exact
question-groups = groupe concerné
question-minutes = compte rendu
question-recording = enregistrement
question-materials = documents
question-attendance = nombre de personnes présentes
question-published = date de publication
unknown-empty = Il ne manque rien à ce que racontent ces archives.
unknown-description = Ce que les sources des archives ne disent pas, rencontre par rencontre : dates, groupes, comptes rendus, enregistrements, participation. { $site }.
figures-description = Les rencontres, les organismes et les thèmes de chaque année, en tableaux et graphiques : ce que l’on sait et ce que l’on ne sait pas. { $site }.
figure-meetings = Rencontres par année
figure-meetings-caption = Combien de rencontres il y a chaque année, et où elles en sont. Une rencontre est « terminée » si sa date est passée et que personne n’a écrit si elle a eu lieu.
figure-organisations = Organismes par année
figure-organisations-caption = Combien d’organismes différents ont organisé des rencontres ou y sont intervenus, et pour combien de rencontres au moins un est indiqué. Qui est présent plusieurs années compte une fois pour chacune, et une seule fois dans le total.
figure-organisations-none = Aucun organisme n’est indiqué pour aucune rencontre.
figure-topics = Thèmes par année
figure-topics-caption = De combien de thèmes différents on a parlé, et pour combien de rencontres au moins un est indiqué. Un thème de plusieurs années compte une fois pour chacune, et une seule fois dans le total.
figure-topics-none = Aucune rencontre n’est liée à une entrée de la liste des thèmes.
figure-attendance = Participation
figure-attendance-caption = Combien de personnes ont participé aux rencontres où on les a comptées. Qui est venu à plusieurs rencontres compte chaque fois.
figure-attendance-none = Le nombre de personnes présentes n’est indiqué pour aucune rencontre.
figure-known = Ce qui est indiqué et ce qui ne l’est pas
figure-known-caption = Pour combien de rencontres, ou d’actualités, chaque chose est indiquée ; pour combien il est écrit qu’elle n’existe pas ; pour combien elle n’est pas indiquée. « Pas encore » vaut pour les rencontres à venir.
column-year = Année
column-question = Quoi
column-meetings = Rencontres
column-held = Ont eu lieu
column-over = Terminées
column-to-come = À venir
column-postponed = Reportées
column-cancelled = Annulées
column-organisations = Organismes
column-topics = Thèmes
column-with-organisations = Rencontres avec au moins un organisme
column-without-organisations = Rencontres sans organisme indiqué
column-with-topics = Rencontres avec au moins un thème
column-without-topics = Rencontres sans thème indiqué
column-people = Personnes
column-counted = Rencontres où on les a comptées
column-not-counted = Rencontres où on ne les a pas comptées
column-not-known = Non indiqué
column-known = Indiqué
column-none = N’existe pas
column-open = Pas encore
row-not-stated = Non indiqué
row-whole = Total
chart-past = passées
chart-to-come = à venir
chart-off = reportées ou annulées
chart-known = indiqué
chart-none = il est écrit que cela n’existe pas
chart-not-known = non indiqué
chart-open = pas encore
chart-description = Graphique à barres. Les mêmes chiffres sont dans le tableau qui suit.

## Empty lists

group-empty = Aucune rencontre à venir n’a encore de date. Avec un abonnement au calendrier, vous verrez la prochaine dès qu’elle aura une date.
meetings-empty = Aucune rencontre à venir n’a encore de date.
news-empty = Il n’y a pas encore d’actualités.
list-empty = Il n’y a encore rien ici.

## The page of the calendars

calendar-of-network = Toutes les rencontres
calendar-holds =
    { $kind ->
        [network] Les rencontres du réseau, de tous les groupes.
        [group] Les rencontres du groupe et celles qui s’adressent à tout le monde.
        [series] Les rencontres de ce cycle.
        [topic] Les rencontres sur ce thème.
       *[other] Un choix de rencontres du réseau.
    }{ $modes ->
        [online] {" "}Seulement celles que l’on peut suivre en ligne.
        [room] {" "}Seulement celles en présentiel.
       *[any] {" "}En ligne et en présentiel.
    }{ $past ->
        [all] {" "}Toutes celles qui sont passées y restent aussi.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] En ce moment, { $count } rencontre est prévue.
       *[other] En ce moment, { $count } rencontres sont prévues.
    }
calendar-empty = Pour l’instant, aucune rencontre à venir n’a de jour fixé : le calendrier est vide et se remplira tout seul. Vous pouvez déjà vous abonner.
calendar-nothing-to-come = Pour l’instant, aucune rencontre à venir n’a de jour fixé : le calendrier garde celles qui sont passées ou annulées. Les prochaines arriveront toutes seules : vous pouvez déjà vous abonner.
app-iphone = iPhone et iPad
    .steps =
        Touchez « iPhone, iPad, Mac, Thunderbird » sous le calendrier de votre choix.
        Touchez « S’abonner », puis « Ajouter ».
        Si rien ne se passe, copiez l’adresse : dans l’app Calendrier, touchez « Calendriers », puis ajoutez un calendrier avec abonnement et collez l’adresse.
    .refresh = Quand le téléphone charge les nouvelles données. La fréquence se choisit dans les réglages des comptes du calendrier, à la ligne « Nouvelles données ».
    .cancelled = Elles restent dans le calendrier, barrées.
    .remove = Dans l’app Calendrier, touchez « Calendriers », puis le « i » à côté du nom, et annulez l’abonnement.
app-mac = Mac
    .steps =
        Cliquez sur « iPhone, iPad, Mac, Thunderbird » sous le calendrier de votre choix.
        Dans la fenêtre qui s’ouvre, cliquez sur « S’abonner » et choisissez la fréquence de mise à jour.
        Si rien ne se passe, copiez l’adresse : dans Calendrier, ouvrez le menu Fichier, choisissez « Nouvel abonnement à un calendrier » et collez l’adresse.
    .refresh = À la fréquence que vous avez choisie, de toutes les 5 minutes à une fois par semaine.
    .cancelled = Elles restent dans le calendrier, barrées.
    .remove = Dans Calendrier, faites un clic droit sur le nom, dans la barre latérale, et annulez l’abonnement.
app-google = Google Agenda
    .steps =
        Il faut un ordinateur : l’application du téléphone ne permet pas d’ajouter des calendriers.
        Sur l’ordinateur, cliquez sur « Google Agenda » sous le calendrier de votre choix, puis sur « Ajouter ».
        Si cela ne marche pas, copiez l’adresse et collez-la dans la page de Google Agenda qui ajoute un calendrier à partir d’une URL.
        Sur le téléphone, le calendrier apparaît tout seul si vous utilisez le même compte. Si vous ne le voyez pas, activez-le dans les paramètres de l’application.
    .refresh = Après quelques heures, parfois une journée, et on ne peut pas aller plus vite. Pour un changement de dernière minute, regardez le site.
    .cancelled = Elles disparaissent du calendrier, sans avertissement.
    .remove = Sur un ordinateur, cliquez sur les trois points à côté du nom du calendrier, puis sur « Paramètres » et « Se désabonner ».
app-outlook-web = Outlook.com et Microsoft 365
    .steps =
        Connectez-vous d’abord à votre compte Outlook dans le navigateur : sinon, le lien mène à la page d’accueil.
        Cliquez sur « Outlook.com » si le compte est personnel, sur « Microsoft 365 » s’il est celui du travail ou de l’école, et confirmez.
        Si cela ne marche pas, copiez l’adresse : dans le calendrier d’Outlook, choisissez « Ajouter un calendrier », puis « S’abonner à partir du web », et collez l’adresse.
    .refresh = Après environ trois heures, parfois une journée.
    .cancelled = Elles restent dans le calendrier et ressemblent aux autres : regardez le titre, qui dit qu’elles sont annulées.
    .remove = Cliquez sur les trois points à côté du nom du calendrier et choisissez « Supprimer ».
app-outlook-classic = Outlook classique pour Windows
    .steps =
        Copiez l’adresse du calendrier de votre choix.
        Dans Outlook, ouvrez le menu Fichier, puis « Paramètres du compte » et l’onglet « Calendriers Internet », et cliquez sur « Nouveau ».
        Collez l’adresse, cliquez sur « Ajouter » et confirmez.
    .refresh = Quand Outlook envoie et reçoit, environ toutes les six heures.
    .cancelled = Elles restent dans le calendrier et ressemblent aux autres : regardez le titre, qui dit qu’elles sont annulées.
    .remove = Faites un clic droit sur le nom du calendrier et choisissez « Supprimer le calendrier ».
app-thunderbird = Thunderbird
    .steps =
        Copiez l’adresse du calendrier de votre choix.
        Dans l’agenda de Thunderbird, ajoutez un nouvel agenda et choisissez « Sur le réseau ».
        Collez l’adresse, laissez le nom d’utilisateur vide, cliquez sur « Rechercher des agendas » puis sur « S’abonner ».
    .refresh = Toutes les 30 minutes, si vous ne choisissez pas autre chose.
    .cancelled = Elles restent dans le calendrier, barrées.
    .remove = Faites un clic droit sur le nom du calendrier et annulez l’abonnement.
app-android = Android avec ICSx⁵ ou DAVx⁵
    .steps =
        Si vous utilisez Google Agenda sur le téléphone, suivez les instructions pour Google Agenda : elles suffisent.
        Sinon, installez l’application ICSx⁵. Si vous utilisez DAVx⁵, installez aussi ICSx⁵ : c’est elle qui lit les adresses comme celles-ci.
        Dans ICSx⁵, touchez « + », collez l’adresse du calendrier de votre choix et confirmez.
    .refresh = À la fréquence que vous choisissez dans l’application.
    .cancelled = Elles restent dans le calendrier, marquées comme annulées si votre application de calendrier l’affiche.
    .remove = Dans ICSx⁵, ouvrez le calendrier et supprimez-le.
app-gnome = Agenda de GNOME (Linux)
    .steps =
        Copiez l’adresse du calendrier de votre choix.
        Dans Agenda, ouvrez le menu, choisissez « Gérer les agendas », puis « Ajouter un agenda ».
        Collez l’adresse et cliquez sur « Ajouter ».
    .refresh = À la fréquence que vous choisissez.
    .cancelled = Elles restent dans le calendrier, marquées comme annulées.
    .remove = Dans « Gérer les agendas », ouvrez le calendrier et supprimez-le.
app-nextcloud = Nextcloud
    .steps =
        Copiez l’adresse du calendrier de votre choix.
        Dans l’agenda de Nextcloud, cliquez sur le « + » de la liste et choisissez le nouvel abonnement par lien, en lecture seule.
        Collez l’adresse et confirmez.
    .refresh = Environ toutes les six heures.
    .cancelled = Elles restent dans le calendrier, barrées.
    .remove = Cliquez sur les trois points à côté du nom du calendrier et annulez l’abonnement.
search-found = Résultats pour « { $words } » : { $count }
search-none = Aucun résultat pour « { $words } ». Essayez un mot plus court, retirez un filtre ou regardez la liste ci-dessous.
search-also = Trouvés aussi : { $words }
search-some = Aucune page ne contient tous ces mots : voici celles qui en contiennent le plus.
search-common = Mots trop courants, non recherchés : { $words }
search-failed = La recherche n’a pas pu lire les archives. Rechargez la page, ou regardez la liste ci-dessous.

## Inside texts

alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Danger
table-label = Tableau
footnotes-label = Notes
footnote-back = Retour au texte, note
