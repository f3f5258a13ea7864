### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site } : rencontres
feed-calendar-name-of = { $site } : { $name }
feed-calendar-description =
    { $name } : rencontres { $modes ->
        [online] en ligne
        [room] en présentiel
       *[any] en ligne et en présentiel
    }, à venir et { $past ->
        [all] passées
       *[days] des { $days } derniers jours
    }. Celles qui n’ont pas encore de jour se trouvent seulement sur le site : { $url }
feed-news-name = { $site } : actualités
feed-news-name-of = { $site } : actualités – { $name }
feed-calendar-former = Le calendrier « { $name } » n’est plus mis à jour : vous pouvez le supprimer.
feed-news-former = Les actualités « { $name } » ne sont plus mises à jour : vous pouvez supprimer l’abonnement.

## The title of an event
feed-title-cancelled = ANNULÉE : { $title }
feed-title-postponed = REPORTÉE : { $title }
feed-title-now-in-person = MAINTENANT EN PRÉSENTIEL : { $title }
feed-title-now-online = MAINTENANT EN LIGNE : { $title }
feed-title-hour-unknown = { $title } (heure à fixer)

## The state of an event
feed-state-cancelled = La rencontre est annulée.
feed-state-postponed = La rencontre est reportée : le nouveau jour n’est pas encore connu.
feed-state-gone = La rencontre a été retirée du site et n’a pas lieu. Les autres rencontres : { $url }

## How to take part
feed-join-public = Lien : { $url }
feed-join-unknown = La façon de se connecter n’est pas indiquée.
feed-page = Page de la rencontre : { $url }
feed-registration = Inscription : { $target }
feed-registration-until = Date limite d’inscription : { $date }

## Where
feed-place-online = En ligne
feed-place-on-request = En ligne, lien sur demande
feed-place-by-email = En ligne, lien par e-mail
feed-place-after-registration = En ligne, lien après l’inscription
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Changement ({ $date }).

## What is known of an event
feed-place = Lieu : { $place }
feed-hour-unknown = L’heure n’est pas encore indiquée.
feed-end-unknown = L’heure de fin n’est pas indiquée : dans le calendrier, la rencontre dure { $minutes } minutes.
feed-organisers = Organisation :
feed-guests = Avec la participation de :
feed-groups = Groupes : { $groups }
feed-language = Langue : { $language }
feed-material = Document
feed-link = { $title } : { $url }
