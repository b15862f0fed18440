<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>A persona without a name yet</source>
        <translation>Un persona encore sans nom</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers checked</source>
        <translation>
            <numerusform>Réponses vérifiées&#xa0;: %1 sur %n</numerusform>
            <numerusform>Réponses vérifiées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An assumption is better than an empty field: it can be checked later.</source>
        <translation>Une hypothèse vaut mieux qu’une case vide&#xa0;: vous la vérifierez plus tard.</translation>
    </message>
    <message>
        <source>Most of this is assumed: the report will say so. Three calls to customers often replace it.</source>
        <translation>L’essentiel est supposé&#xa0;: le document le signalera. Trois appels à des clients suffisent souvent à y remédier.</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions are left to check.</source>
        <translation>
            <numerusform>%n&#xa0;hypothèse reste à vérifier.</numerusform>
            <numerusform>%n&#xa0;hypothèses restent à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer rests on a source.</source>
        <translation>Chaque réponse s’appuie sur une source.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>no post</source>
        <translation>aucune publication</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n&#xa0;publication</numerusform>
            <numerusform>%n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>pas encore de canal</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
    <message numerus="yes">
        <source>%1: no post for %n days</source>
        <translation>
            <numerusform>%1&#xa0;: aucune publication pendant %n&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;: aucune publication pendant %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: still none, until %2</source>
        <translation>%1&#xa0;: toujours rien, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>This fills the silence of %n days on %1.</source>
        <translation>
            <numerusform>Comble la période sans publication de %n&#xa0;jour sur %1.</numerusform>
            <numerusform>Comble la période sans publication de %n&#xa0;jours sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest silence on %1 goes from %2 to %3 days.</source>
        <translation>La plus longue période sans publication sur %1 passe de %2 à %3 jours.</translation>
    </message>
    <message>
        <source>would end a silence</source>
        <translation>comblerait une période sans publication</translation>
    </message>
    <message>
        <source>%1, over the quarter</source>
        <translation>%1, sur le trimestre</translation>
    </message>
    <message>
        <source>Too much promotion: %1 instead of %2</source>
        <translation>Trop de promotion&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Up to %1 points away from the rule</source>
        <translation>Jusqu’à %1 points d’écart avec la règle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · no mission yet</source>
        <translation>%1 · pas encore de mission</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 abonnés</translation>
    </message>
    <message>
        <source>Followers not noted</source>
        <translation>Nombre d’abonnés non renseigné</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your audience there</source>
        <translation>Votre public y est</translation>
    </message>
    <message>
        <source>share of your audience</source>
        <translation>part de votre public</translation>
    </message>
    <message>
        <source>Best rival</source>
        <translation>Meilleur concurrent</translation>
    </message>
    <message>
        <source>strength of the strongest</source>
        <translation>force du plus fort</translation>
    </message>
    <message>
        <source>Room for you</source>
        <translation>Place pour vous</translation>
    </message>
    <message>
        <source>strength %1 of 5</source>
        <translation>force %1 sur 5</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>The sum of all days from the start.</source>
        <translation>La somme de tous les jours depuis le début.</translation>
    </message>
    <message>
        <source>The value of the last day.</source>
        <translation>La valeur du dernier jour.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days.</source>
        <translation>La moyenne des 28 derniers jours.</translation>
    </message>
    <message>
        <source>%1 ÷ %2, both added up over the last 28 days.</source>
        <translation>%1 ÷ %2, additionnés sur les 28 derniers jours.</translation>
    </message>
    <message>
        <source>Noted by hand, up to %1.</source>
        <translation>Noté à la main, jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1, up to %2, imported on %3.</source>
        <translation>%1, jusqu’au %2, importé le %3.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Six semaines</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>At deadline</source>
        <translation>À l’échéance</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chances</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Needed a week</source>
        <translation>Nécessaire par semaine</translation>
    </message>
    <message>
        <source>Gets a week</source>
        <translation>Obtenu par semaine</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, not tied to a business objective yet.</source>
        <translation>%1, sans objectif d’entreprise pour l’instant.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 pour %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Draft · %1 of 5 lights</source>
        <translation>Brouillon · critères&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Nothing is taken from it</source>
        <translation>Rien n’en est importé</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Noted by hand</source>
        <translation>Noté à la main</translation>
    </message>
    <message>
        <source>The business as a whole</source>
        <translation>L’entreprise dans son ensemble</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows accepted</source>
        <translation>
            <numerusform>%n&#xa0;ligne acceptée</numerusform>
            <numerusform>%n&#xa0;lignes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n&#xa0;refusée</numerusform>
            <numerusform>%n&#xa0;refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n&#xa0;ignorée</numerusform>
            <numerusform>%n&#xa0;ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, separated by %2</source>
        <translation>%1, séparateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n&#xa0;objectif</numerusform>
            <numerusform>%n&#xa0;objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business objectives</source>
        <translation>
            <numerusform>%n&#xa0;objectif d’entreprise</numerusform>
            <numerusform>%n&#xa0;objectifs d’entreprise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n&#xa0;tableau</numerusform>
            <numerusform>%n&#xa0;tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>Nouveau concurrent</translation>
    </message>
    <message>
        <source>Strength, 0 to 5</source>
        <translation>Force, de 0 à 5</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Noted by hand: %1</source>
        <translation>Noté à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nothing to type, the file is enough</source>
        <translation>Rien à saisir, le fichier suffit</translation>
    </message>
    <message>
        <source>As it stands today</source>
        <translation>Valeur d’aujourd’hui</translation>
    </message>
    <message>
        <source>Total since %1</source>
        <translation>Total depuis %1</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <translation>%1, noté par %2</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semaine du %1</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>points</comment>
        <translation>%1&#x202f;pt</translation>
    </message>
    <message>
        <source>never noted</source>
        <translation>jamais noté</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Why are you on social media at all?</source>
        <translation>Pourquoi être sur les réseaux sociaux&#x202f;?</translation>
    </message>
    <message>
        <source>The business wants: %1.</source>
        <translation>L’entreprise veut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore précisé</translation>
    </message>
    <message>
        <source>Goals of the quarter: %1.</source>
        <translation>Objectifs du trimestre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>This says the company’s mission again. What is different about the people you meet there, and what do you do for them?</source>
        <translation>C’est la mission de l’entreprise, répétée. En quoi les personnes que vous y rencontrez sont-elles différentes, et que faites-vous pour elles&#x202f;?</translation>
    </message>
    <message>
        <source>Your mission there, in a sentence</source>
        <translation>Votre mission sur les réseaux, en une phrase</translation>
    </message>
    <message>
        <source>Open the goals</source>
        <translation>Ouvrir les objectifs</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Which stories do people take away?</source>
        <translation>Quelles histoires les gens retiennent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Stories: %1.</source>
        <translation>Histoires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pillars: %1.</source>
        <translation>Piliers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some stories support no goal.</source>
        <translation>Certaines histoires ne servent aucun objectif.</translation>
    </message>
    <message>
        <source>What your posts tell, all in all</source>
        <translation>Ce que racontent vos publications, au fond</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message numerus="yes">
        <source>The process is written down in %n steps.</source>
        <translation>
            <numerusform>Le processus est écrit en %n&#xa0;étape.</numerusform>
            <numerusform>Le processus est écrit en %n&#xa0;étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The process is not written down yet.</source>
        <translation>Le processus n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>Roles with an owner: %1 of %2.</source>
        <translation>Rôles attribués&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Personne n’a encore de rôle.</translation>
    </message>
    <message>
        <source>Time there is: %1 a week.</source>
        <translation>Temps disponible&#xa0;: %1 par semaine.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Who does what, and how does a post come about?</source>
        <translation>Qui fait quoi, et comment naît une publication&#x202f;?</translation>
    </message>
    <message>
        <source>How you work, in a sentence</source>
        <translation>Votre façon de travailler, en une phrase</translation>
    </message>
    <message>
        <source>Open the operations</source>
        <translation>Ouvrir la page Organisation</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Where are you, and where not?</source>
        <translation>Où êtes-vous, et où n’êtes-vous pas&#x202f;?</translation>
    </message>
    <message>
        <source>Main channels: %1.</source>
        <translation>Canaux principaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>Autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Posts, but no goal: %1. That is running in a wheel.</source>
        <translation>Des publications, mais aucun objectif&#xa0;: %1. C’est du travail sans but.</translation>
    </message>
    <message>
        <source>Why these, in a sentence</source>
        <translation>Pourquoi ceux-là, en une phrase</translation>
    </message>
    <message>
        <source>Open the channels</source>
        <translation>Ouvrir les canaux</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Which numbers do you follow? Decide before you begin.</source>
        <translation>Quels chiffres suivez-vous&#x202f;? Décidez avant de commencer.</translation>
    </message>
    <message>
        <source>Followed: %1.</source>
        <translation>Suivis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On track: %1 of %2.</source>
        <translation>En bonne voie&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>What you watch besides, even a story heard</source>
        <translation>Ce que vous regardez aussi, même une anecdote</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>No review is planned.</source>
        <translation>Aucun bilan n’est prévu.</translation>
    </message>
    <message>
        <source>Next review: %1.</source>
        <translation>Prochain bilan&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring (veille)</translation>
    </message>
    <message>
        <source>Are you listening?</source>
        <translation>Êtes-vous à l’écoute&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Noted this quarter: %n mentions.</source>
        <translation>
            <numerusform>Noté ce trimestre&#xa0;: %n&#xa0;mention.</numerusform>
            <numerusform>Noté ce trimestre&#xa0;: %n&#xa0;mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted this quarter.</source>
        <translation>Rien de noté ce trimestre.</translation>
    </message>
    <message>
        <source>Competitors listened to: %1 of %2.</source>
        <translation>Concurrents suivis&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Where and how often you listen</source>
        <translation>Où et à quelle fréquence vous écoutez</translation>
    </message>
    <message>
        <source>Open the listening log</source>
        <translation>Ouvrir le journal de veille</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>%1 minutes environ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tools, for one more person</source>
        <translation>Outils, pour une personne de plus</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Un entretien</translation>
    </message>
    <message>
        <source>All your accounts</source>
        <translation>Tous vos comptes</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, vérifié</translation>
    </message>
    <message>
        <source>Worth keeping?</source>
        <translation>À garder&#x202f;?</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>audit</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Attracts them?</source>
        <comment>audit</comment>
        <translation>Attire&#x202f;?</translation>
    </message>
    <message>
        <source>How it is used</source>
        <comment>audit</comment>
        <translation>Comment on s’en sert</translation>
    </message>
    <message>
        <source>Helps a goal?</source>
        <comment>audit</comment>
        <translation>Utile&#x202f;?</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>audit</comment>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>prospect, points</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>listening</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>listening</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Keyword</source>
        <comment>listening</comment>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>listening</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>listening</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>listening</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Search for</source>
        <comment>listening</comment>
        <translation>À rechercher</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Seen on</source>
        <comment>look</comment>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>of 5</source>
        <comment>strength</comment>
        <translation>sur 5</translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>look</comment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>A week</source>
        <comment>posts</comment>
        <translation>Par sem.</translation>
    </message>
    <message>
        <source>%</source>
        <comment>engagement</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>“%1” is on the list twice. Keep the one that holds more, and delete the other.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans la liste. Gardez la fiche la plus complète et supprimez l’autre.</translation>
    </message>
    <message>
        <source>“%1” is noted as the account of %2 too. Check whose it is.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi noté comme compte de %2. Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>The same name as on %1; fine if it is theirs on both.</source>
        <translation>Même nom que sur %1&#x202f;; aucun souci si les deux comptes sont bien à eux.</translation>
    </message>
    <message>
        <source>This network is on the list twice. Keep the share that you trust, and delete the other.</source>
        <translation>Ce réseau figure deux fois dans la liste. Gardez la part la plus fiable et supprimez l’autre.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Post on %1</source>
        <translation>Publication du %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>field</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>It says the same as the open plan.</source>
        <translation>Aucune différence avec le fichier ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ</source>
        <translation>
            <numerusform>%n&#xa0;élément diffère</numerusform>
            <numerusform>%n&#xa0;éléments diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are only in the open plan</source>
        <translation>
            <numerusform>%n&#xa0;n’est que dans le fichier ouvert</numerusform>
            <numerusform>%n&#xa0;ne sont que dans le fichier ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are only in the copy</source>
        <translation>
            <numerusform>%n&#xa0;n’est que dans la copie</numerusform>
            <numerusform>%n&#xa0;ne sont que dans la copie</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the open plan</source>
        <translation>Dans le fichier ouvert seulement</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Dans la copie seulement</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message numerus="yes">
        <source>%n entries and numbers were saved in “%1”.</source>
        <translation>
            <numerusform>%n&#xa0;élément ou chiffre a été enregistré dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n&#xa0;éléments et chiffres ont été enregistrés dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the plan seems to be missing; its history starts anew.</source>
        <translation>Rien ne semble manquer&#x202f;; l’historique repart de zéro.</translation>
    </message>
    <message>
        <source>A part could not be read of: %1. Look there at what is missing; the history starts anew.</source>
        <translation>Lecture incomplète&#xa0;: %1. Vérifiez ce qui y manque&#x202f;; l’historique repart de zéro.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, year unknown</source>
        <comment>source</comment>
        <translation>%1, non daté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fact, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For this goal: %1</source>
        <translation>Pour cet objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>The deadline lies before the start. Choose a later day.</source>
        <translation>L’échéance est avant le début. Choisissez une date plus tardive.</translation>
    </message>
    <message>
        <source>The deadline lies before this quarter.</source>
        <translation>L’échéance est avant ce trimestre.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Prendre le %1</translation>
    </message>
    <message>
        <source>Nobody notes this number, so nobody will know. A question with an end needs no number.</source>
        <translation>Personne ne note ce chiffre&#xa0;: personne ne saura où vous en êtes. Une question assortie d’une date de fin se passe de chiffre.</translation>
    </message>
    <message>
        <source>Make it an exploration</source>
        <translation>En faire une exploration</translation>
    </message>
    <message>
        <source>A percentage of nothing is nothing: say by how many it should grow, or the number to reach.</source>
        <translation>Un pourcentage de zéro reste zéro&#xa0;: indiquez de combien le chiffre doit augmenter, ou la valeur à atteindre.</translation>
    </message>
    <message>
        <source>Use +%1</source>
        <translation>Saisir +%1</translation>
    </message>
    <message>
        <source>A change needs to know where it starts: fill in where it stands today.</source>
        <translation>Une évolution a besoin d’un point de départ&#xa0;: indiquez la valeur actuelle.</translation>
    </message>
    <message>
        <source>A change that comes back each month needs a start and a deadline: choose both days.</source>
        <translation>Une évolution qui revient chaque mois a besoin d’un début et d’une échéance&#xa0;: choisissez les deux dates.</translation>
    </message>
    <message>
        <source>It can’t fall below zero. Write a smaller change.</source>
        <translation>Cela ne peut pas descendre sous zéro. Indiquez une baisse plus faible.</translation>
    </message>
    <message>
        <source>The target is where it stands today.</source>
        <translation>La valeur cible est la valeur actuelle.</translation>
    </message>
    <message>
        <source>The target is above where it stands today, but it should fall.</source>
        <translation>La valeur cible dépasse la valeur actuelle, alors qu’elle devrait baisser.</translation>
    </message>
    <message>
        <source>The target is below where it stands today, but it should rise.</source>
        <translation>La valeur cible est sous la valeur actuelle, alors qu’elle devrait augmenter.</translation>
    </message>
    <message>
        <source>Let it rise</source>
        <translation>La faire augmenter</translation>
    </message>
    <message>
        <source>Let it fall</source>
        <translation>La faire baisser</translation>
    </message>
    <message>
        <source>The numbers show this already: aim further, or count something else.</source>
        <translation>Les chiffres le montrent déjà&#xa0;: visez plus loin, ou comptez autre chose.</translation>
    </message>
    <message>
        <source>Posts without a channel</source>
        <translation>Publications sans canal</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Peu</translation>
    </message>
    <message>
        <source>A week in all</source>
        <translation>Une semaine en tout</translation>
    </message>
    <message>
        <source>Answering people</source>
        <translation>Réponses au public</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Visées</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Suits your customers</source>
        <translation>Adapté à vos clients</translation>
    </message>
    <message>
        <source>For videos only</source>
        <translation>Vidéos seulement</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Picture for</source>
        <translation>Image pour</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Taille conseillée</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused beyond</source>
        <translation>Refusé hors limite</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Ce qui est limité</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre chiffre</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Votre chiffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commonly given</source>
        <translation>Couramment indiqué</translation>
    </message>
    <message>
        <source>%1, not read again</source>
        <translation>%1, non relu</translation>
    </message>
    <message>
        <source>too small, at least %1</source>
        <translation>trop petite, au moins %1</translation>
    </message>
    <message>
        <source>too large, at most %1</source>
        <translation>trop grande, au plus %1</translation>
    </message>
    <message>
        <source>another shape than %1</source>
        <translation>format différent de %1</translation>
    </message>
    <message>
        <source>too heavy, at most %1</source>
        <translation>trop lourde, au plus %1</translation>
    </message>
    <message>
        <source>another file type than %1</source>
        <translation>type de fichier différent de %1</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Source&#xa0;: %2.</translation>
    </message>
    <message>
        <source>They have heard of you.</source>
        <translation>Ils ont entendu parler de vous.</translation>
    </message>
    <message>
        <source>They have reacted once.</source>
        <translation>Ils ont réagi une fois.</translation>
    </message>
    <message>
        <source>They have visited the website or left an address.</source>
        <translation>Ils ont visité le site ou laissé une adresse.</translation>
    </message>
    <message>
        <source>They ask for a price, a quote or an appointment.</source>
        <translation>Ils demandent un prix, un devis ou un rendez-vous.</translation>
    </message>
    <message>
        <source>They have bought or booked.</source>
        <translation>Ils ont acheté ou réservé.</translation>
    </message>
    <message>
        <source>They come back and recommend you.</source>
        <translation>Ils reviennent et vous recommandent.</translation>
    </message>
    <message>
        <source>Not counted yet: a rough count is enough to begin.</source>
        <translation>Pas encore compté&#xa0;: une estimation suffit pour commencer.</translation>
    </message>
    <message>
        <source>Added up over your networks; who follows on two counts twice.</source>
        <translation>Somme de vos réseaux&#x202f;; qui vous suit sur deux compte deux fois.</translation>
    </message>
    <message>
        <source>Counted by hand.</source>
        <translation>Compté à la main.</translation>
    </message>
    <message>
        <source>Not counted; %1 since the quarter began stand in.</source>
        <comment>a metric in a sentence</comment>
        <translation>Pas compté&#x202f;; à la place&#xa0;:&#x202f;%1 depuis le début du trimestre.</translation>
    </message>
    <message>
        <source>%1 of those above go on</source>
        <translation>%1 de l’étape précédente vont plus loin</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a share that can&apos;t be known</comment>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>Like %1: at most %2 of them (%3), about %4 of %5 followers.</source>
        <translation>Comme&#x202f;%1&#xa0;: au plus&#x202f;%2 d’entre eux (%3), soit environ&#x202f;%4 abonnés sur&#x202f;%5.</translation>
    </message>
    <message>
        <source>Like %1: at most %2 of them (%3).</source>
        <translation>Comme&#x202f;%1&#xa0;: au plus&#x202f;%2 d’entre eux (%3).</translation>
    </message>
    <message>
        <source>A second person has read it</source>
        <translation>Une deuxième personne l’a relue</translation>
    </message>
    <message>
        <source>This kind of post can hurt: nobody publishes it alone.</source>
        <translation>Ce type de publication peut blesser&#xa0;: personne ne la publie seul.</translation>
    </message>
    <message>
        <source>It sounds like us</source>
        <translation>On nous y reconnaît</translation>
    </message>
    <message>
        <source>The tone is right</source>
        <translation>Le ton est juste</translation>
    </message>
    <message>
        <source>The style is kept</source>
        <translation>Le style est respecté</translation>
    </message>
    <message>
        <source>It does what we do</source>
        <translation>Elle fait ce que nous faisons</translation>
    </message>
    <message>
        <source>It does nothing that we never do</source>
        <translation>Elle ne fait rien de ce que nous ne faisons jamais</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Idea without a title</source>
        <translation>Idée sans titre</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>idea, channel, state</comment>
        <translation>%1 sur&#x202f;%2&#xa0;:&#x202f;%3</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>pas prévue</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Aucun canal</translation>
    </message>
    <message>
        <source>%1, %2: no numbers</source>
        <comment>channel, day</comment>
        <translation>%1, %2&#xa0;: aucun chiffre</translation>
    </message>
    <message>
        <source>%1, %2: %3 times the usual reactions</source>
        <comment>channel, day</comment>
        <translation>%1, %2&#xa0;: %3 fois les réactions habituelles</translation>
    </message>
    <message>
        <source>%1, %2: %3 reactions</source>
        <comment>channel, day</comment>
        <translation>%1, %2&#xa0;: %3 réactions</translation>
    </message>
    <message>
        <source>On your sheet, under %1: “%2”</source>
        <comment>one of the six Ms, its words</comment>
        <translation>Sur votre fiche, sous&#x202f;%1&#xa0;: «&#x202f;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <comment>source, day</comment>
        <translation>%1, lu le %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>of a text</comment>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other posts. Say it anew: people notice what nobody wrote for them.</source>
        <translation>
            <numerusform>Le même texte figure dans %n autre publication. Dites-le autrement&#xa0;: on remarque ce que personne n’a écrit pour soi.</numerusform>
            <numerusform>Le même texte figure dans %n autres publications. Dites-le autrement&#xa0;: on remarque ce que personne n’a écrit pour soi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suits %1, %2: %3 is recommended (%4).</source>
        <comment>network, purpose, size, source</comment>
        <translation>Convient à %1, %2&#xa0;: %3 conseillé (%4).</translation>
    </message>
    <message>
        <source>%1, %2: %3. Recommended: %4 (%5).</source>
        <comment>network, purpose, what is wrong, size, source</comment>
        <translation>%1, %2&#xa0;: %3. Conseillé&#xa0;: %4 (%5).</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>%1 of the last 28 days ÷ %2 when they began.</source>
        <translation>%1 des 28 derniers jours ÷ %2 à leur début.</translation>
    </message>
    <message>
        <source>It needs a goal: one that counts revenue, or one about orders or leads whose reason is to prove the return.</source>
        <translation>Il lui faut un objectif&#xa0;: sur le chiffre d’affaires, ou sur les commandes ou les prospects avec pour raison de prouver le retour.</translation>
    </message>
    <message>
        <source>It needs the revenue since %1: import the shop’s file, or note the revenue by hand.</source>
        <translation>Il lui faut le chiffre d’affaires depuis le %1&#xa0;: importez le fichier de la boutique, ou notez-le à la main.</translation>
    </message>
    <message>
        <source>Revenue since %1: %2. It needs the cost as well: note in the budget what was spent.</source>
        <translation>Chiffre d’affaires depuis le %1&#xa0;: %2. Il faut aussi le coût&#xa0;: notez les dépenses dans le budget.</translation>
    </message>
    <message>
        <source>Since %1: %2 of revenue minus %3 spent, out of what was spent.</source>
        <translation>Depuis le %1&#xa0;: %2 de chiffre d’affaires moins %3 de dépenses, rapportés aux dépenses.</translation>
    </message>
    <message>
        <source>Companies decide slowly: such a goal gets until %1, unless you choose another day.</source>
        <translation>Les entreprises décident lentement&#xa0;: un tel objectif court jusqu’au %1, sauf si vous choisissez un autre jour.</translation>
    </message>
    <message>
        <source>People decide quickly: the end of the quarter, %1, is time enough.</source>
        <translation>Les particuliers décident vite&#xa0;: la fin du trimestre, le %1, suffit.</translation>
    </message>
    <message>
        <source>People decide by the end of the quarter, %1; give companies a quarter more.</source>
        <translation>Les particuliers décident d’ici la fin du trimestre, le %1&#x202f;; accordez un trimestre de plus aux entreprises.</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a figure that is not known</comment>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>No number yet: note it with the numbers of the week.</source>
        <translation>Pas encore de chiffre&#xa0;: notez-le avec les chiffres de la semaine.</translation>
    </message>
    <message>
        <source>No number yet: import the network’s file.</source>
        <translation>Pas encore de chiffre&#xa0;: importez le fichier du réseau.</translation>
    </message>
    <message>
        <source>Not known yet. It is worked out from: %1.</source>
        <translation>Pas encore connu. Calculé à partir de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1; before: %2.</source>
        <comment>spans of days</comment>
        <translation>%1&#x202f;; avant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Of all channels together.</source>
        <translation>Tous canaux confondus.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier %n jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Veille</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3: %4 (%5).</source>
        <comment>span: figure. span before</comment>
        <translation>%1&#xa0;: %2. %3&#xa0;: %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <comment>span: figure. span before</comment>
        <translation>%1&#xa0;: %2. %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauches</translation>
    </message>
    <message>
        <source>Hires out of applications</source>
        <translation>Embauches par candidature</translation>
    </message>
    <message>
        <source>Many applications, hardly a hire: look whether they are meant for you.</source>
        <translation>Beaucoup de candidatures, presque aucune embauche&#xa0;: vérifiez qu’elles vous sont bien destinées.</translation>
    </message>
    <message>
        <source>By channel, since %1</source>
        <translation>Par canal, depuis le %1</translation>
    </message>
    <message>
        <source>For comparison: %1 at the competitor you looked at. That is background, not a mark to reach.</source>
        <translation>Pour comparer : %1 chez le concurrent que vous avez regardé. C’est un repère, pas un but à atteindre.</translation>
    </message>
    <message>
        <source>For comparison: %1 to %2 at the %3 competitors you looked at. That is background, not a mark to reach.</source>
        <translation>Pour comparer : de %1 à %2 chez les %3 concurrents que vous avez regardés. C’est un repère, pas un but à atteindre.</translation>
    </message>
    <message>
        <source>%1, year unknown; noted on %2</source>
        <comment>source, day</comment>
        <translation>%1, non daté&#x202f;; noté le %2</translation>
    </message>
    <message>
        <source>No number for these days; the last one is of %1.</source>
        <translation>Pas de chiffre pour ces jours ; le dernier date du %1.</translation>
    </message>
    <message>
        <source>The video is well made</source>
        <translation>La vidéo est soignée</translation>
    </message>
    <message>
        <source>Picture steady and bright, sound clear, subtitles for those who watch without it.</source>
        <translation>Image stable et lumineuse, son clair, sous-titres pour qui regarde sans le son.</translation>
    </message>
    <message>
        <source>It is worth the time</source>
        <translation>Elle vaut le temps qu’on y passe</translation>
    </message>
    <message>
        <source>The first seconds say what one gets, and one gets it.</source>
        <translation>Les premières secondes disent ce qu’on va y trouver, et on l’y trouve.</translation>
    </message>
    <message>
        <source>It is really us</source>
        <translation>C’est vraiment nous</translation>
    </message>
    <message>
        <source>Our own people, place and words.</source>
        <translation>Nos équipes, notre lieu, nos mots.</translation>
    </message>
    <message>
        <source>It is nice to look at</source>
        <translation>Elle est agréable à regarder</translation>
    </message>
    <message>
        <source>Framed for the network, with nothing in the way.</source>
        <translation>Cadrée pour le réseau, sans rien qui gêne.</translation>
    </message>
    <message>
        <source>kept free: %1</source>
        <translation>temps réservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <comment>of public dates</comment>
        <translation>Source&#xa0;: %1, état de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dates are new.</source>
        <translation>
            <numerusform>%n date est nouvelle.</numerusform>
            <numerusform>%n dates sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates change.</source>
        <translation>
            <numerusform>%n date change.</numerusform>
            <numerusform>%n dates changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates stay as they are.</source>
        <translation>
            <numerusform>%n date reste telle quelle.</numerusform>
            <numerusform>%n dates restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are not taken.</source>
        <translation>
            <numerusform>%n événement n’est pas pris.</numerusform>
            <numerusform>%n événements ne sont pas pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no date.</source>
        <translation>Le fichier ne contient aucune date.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Votre date</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Date clé</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Affichée pour</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No post of the quarter shows its mix yet.</source>
        <translation>Aucune publication du trimestre ne montre encore son mix.</translation>
    </message>
    <message>
        <source>Planned in the quarter: %1.</source>
        <translation>Prévu ce trimestre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Sans canal pour l’instant</translation>
    </message>
    <message>
        <source>Content pillar</source>
        <translation>Pilier de contenu</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Sans pilier</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sans campagne</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Sans persona</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mix by week</source>
        <translation>Répartition par semaine</translation>
    </message>
    <message>
        <source>at most %1 promotion</source>
        <translation>au plus %1 de promotion</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>%1, no goal yet</source>
        <translation>%1, encore sans objectif</translation>
    </message>
    <message>
        <source>%1 of %2 have a goal</source>
        <translation>%1 sur %2 avec objectif</translation>
    </message>
    <message>
        <source>aim %1, plan %2</source>
        <comment>posts a week</comment>
        <translation>visé %1, prévu %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <comment>posts a week</comment>
        <translation>prévu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a post</source>
        <translation>
            <numerusform>%n&#xa0;jour sans publication</numerusform>
            <numerusform>%n&#xa0;jours sans publication</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>%1 promotion</source>
        <translation>%1 de promotion</translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <translation>
            <numerusform>%n&#xa0;publication.</numerusform>
            <numerusform>%n&#xa0;publications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences longer than planned.</source>
        <translation>
            <numerusform>%n&#xa0;période sans publication plus longue que prévu.</numerusform>
            <numerusform>%n&#xa0;périodes sans publication plus longues que prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks with too much promotion.</source>
        <translation>
            <numerusform>%n&#xa0;semaine trop promotionnelle.</numerusform>
            <numerusform>%n&#xa0;semaines trop promotionnelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks with more work than time.</source>
        <translation>
            <numerusform>%n&#xa0;semaine où le temps manque.</numerusform>
            <numerusform>%n&#xa0;semaines où le temps manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine %1, %2</translation>
    </message>
    <message>
        <source>%1 of work for %2</source>
        <translation>%1 de travail pour %2</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de travail</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermeture&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1: prepare %2 (%3).</source>
        <comment>day, key date, its day</comment>
        <translation>Dès le %1&#xa0;: préparer %2 (%3).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>campaign or closed period, its days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is known of this month yet.</source>
        <translation>Rien n’est encore prévu ce mois-ci.</translation>
    </message>
    <message>
        <source>Times kept free</source>
        <translation>Temps réservés</translation>
    </message>
    <message>
        <source>Posts planned</source>
        <translation>Publications prévues</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Suits customers</source>
        <translation>Adapté aux clients</translation>
    </message>
    <message>
        <source>Posts a week that the calendar holds</source>
        <translation>Publications par semaine inscrites au calendrier</translation>
    </message>
    <message>
        <source>Posts a week that the channel aims at</source>
        <translation>Publications par semaine visées pour le canal</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <comment>competitors</comment>
        <translation>%1 évalués sur %2</translation>
    </message>
    <message>
        <source>where to begin</source>
        <translation>par où commencer</translation>
    </message>
    <message>
        <source>How it is counted: audience × (5 − best rival) ÷ 5</source>
        <translation>Mode de calcul&#xa0;: public × (5 − meilleur concurrent) ÷ 5</translation>
    </message>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>Et %n autre ligne.</numerusform>
            <numerusform>Et %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>a smaller piece of a post, its channel</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>by a client</comment>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Needs a change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>It stays “%1”; the answer is noted in its history.</source>
        <translation>Elle reste «&#xa0;%1&#xa0;»&#x202f;; la réponse est notée dans son historique.</translation>
    </message>
    <message>
        <source>It becomes approved.</source>
        <translation>Elle devient validée.</translation>
    </message>
    <message>
        <source>It goes back to draft. It was scheduled: take it out of what publishes it, too.</source>
        <translation>Elle redevient un brouillon. Elle était programmée&#xa0;: retirez-la aussi de l’outil qui la publie.</translation>
    </message>
    <message>
        <source>It goes back to draft, on its day.</source>
        <translation>Elle redevient un brouillon, à sa date.</translation>
    </message>
    <message>
        <source>It was taken already: nothing changes.</source>
        <translation>Déjà reprise&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>%1 answered again later, and that was taken already.</source>
        <translation>%1 a répondu de nouveau plus tard, et cette réponse est déjà reprise.</translation>
    </message>
    <message>
        <source>The post has changed since it was sent: read it again before you take this.</source>
        <translation>La publication a changé depuis l’envoi&#xa0;: relisez-la avant de reprendre cette réponse.</translation>
    </message>
    <message>
        <source>Somebody else asked for a change: decide between the two.</source>
        <translation>Quelqu’un d’autre a demandé une modification&#xa0;: tranchez entre les deux.</translation>
    </message>
    <message>
        <source>It is published already: this comes too late and would only be noted.</source>
        <translation>Elle est déjà publiée&#xa0;: cette réponse arrive trop tard et ne serait que notée.</translation>
    </message>
    <message>
        <source>This plan has no such post any more.</source>
        <translation>Cette publication n’existe plus dans ce fichier.</translation>
    </message>
    <message>
        <source>Unknown post %1</source>
        <translation>Publication inconnue %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept in %1 of %n periods of %2 weeks, %3: the periods with a post ÷ those of the quarter that are over.</source>
        <translation>
            <numerusform>Cadence tenue&#xa0;: %1 sur %n période de %2 semaines, %3&#xa0;: les périodes avec une publication ÷ celles du trimestre qui sont terminées.</numerusform>
            <numerusform>Cadence tenue&#xa0;: %1 sur %n périodes de %2 semaines, %3&#xa0;: les périodes avec une publication ÷ celles du trimestre qui sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in %1 of %n weeks, %2: the weeks with at least as many posts ÷ those of the quarter that are over.</source>
        <translation>
            <numerusform>Cadence tenue&#xa0;: %1 sur %n semaine, %2&#xa0;: les semaines avec au moins autant de publications ÷ celles du trimestre qui sont terminées.</numerusform>
            <numerusform>Cadence tenue&#xa0;: %1 sur %n semaines, %2&#xa0;: les semaines avec au moins autant de publications ÷ celles du trimestre qui sont terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept in %1 of %2</source>
        <comment>weeks that are over</comment>
        <translation>tenu %1 fois sur %2</translation>
    </message>
    <message>
        <source>What this person uses is not written yet.</source>
        <translation>Ce que cette personne utilise n’est pas encore noté.</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>Utilise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody to speak to yet</source>
        <translation>Encore personne à qui s’adresser</translation>
    </message>
    <message>
        <source>Describe the people you want to reach, and what they use.</source>
        <translation>Décrivez les personnes que vous voulez toucher, et ce qu’elles utilisent.</translation>
    </message>
    <message>
        <source>No goal of the quarter serves it yet.</source>
        <translation>Aucun objectif du trimestre n’y contribue encore.</translation>
    </message>
    <message>
        <source>Serves: %1</source>
        <translation>Contribue à&#xa0;: %1</translation>
    </message>
    <message>
        <source>It serves no business objective yet.</source>
        <translation>Il ne contribue encore à aucun objectif d’entreprise.</translation>
    </message>
    <message>
        <source>No goal for this quarter yet</source>
        <translation>Encore aucun objectif pour ce trimestre</translation>
    </message>
    <message>
        <source>Say first what the posts are to bring about.</source>
        <translation>Dites d’abord ce que les publications doivent apporter.</translation>
    </message>
    <message>
        <source>%1, all posts of the quarter</source>
        <translation>%1, toutes les publications du trimestre</translation>
    </message>
    <message numerus="yes">
        <source>%n published posts stay where they are.</source>
        <translation>
            <numerusform>%n&#xa0;publication déjà publiée reste à sa place.</numerusform>
            <numerusform>%n&#xa0;publications déjà publiées restent à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come again; the others of their repetition stay.</source>
        <translation>
            <numerusform>%n&#xa0;d’entre elles se répète&#x202f;; les autres de la série ne bougent pas.</numerusform>
            <numerusform>%n&#xa0;d’entre elles se répètent&#x202f;; les autres de leur série ne bougent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Rien n’est déplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them leave the quarter.</source>
        <translation>
            <numerusform>%n&#xa0;d’entre elles sort du trimestre.</numerusform>
            <numerusform>%n&#xa0;d’entre elles sortent du trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left the quarter.</source>
        <translation>
            <numerusform>%n&#xa0;d’entre elles est sortie du trimestre.</numerusform>
            <numerusform>%n&#xa0;d’entre elles sont sorties du trimestre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Ce qui change, et pourquoi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Conflict: the file’s</source>
        <translation>Conflit&#xa0;: celle du fichier</translation>
    </message>
    <message>
        <source>Conflict: mine stays</source>
        <translation>Conflit&#xa0;: la mienne reste</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Choose the two posts that are to change places; each needs a day.</source>
        <translation>Choisissez les deux publications à échanger&#xa0;: chacune doit avoir une date.</translation>
    </message>
    <message>
        <source>A published post stays where it is, so these two can’t change places.</source>
        <translation>Une publication déjà publiée reste à sa place&#x202f;; ces deux-là ne peuvent pas être échangées.</translation>
    </message>
    <message>
        <source>The two posts stand on the same day at the same hour already.</source>
        <translation>Les deux publications sont déjà au même jour et à la même heure.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Between these days no day is open.</source>
        <translation>Aucun jour n’est ouvert entre ces deux dates.</translation>
    </message>
    <message>
        <source>of all posts</source>
        <comment>whatever the filter</comment>
        <translation>toutes publications</translation>
    </message>
    <message>
        <source>Recycled: %1.</source>
        <comment>what worked</comment>
        <translation>À republier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recycled: %1. The original: %2</source>
        <translation>À republier&#xa0;: %1. L’original&#xa0;: %2</translation>
    </message>
    <message>
        <source>No figures of single posts are imported yet: a network’s export of your posts brings them.</source>
        <translation>Aucun chiffre par publication n’est encore importé&#xa0;: l’export de vos publications depuis un réseau les apporte.</translation>
    </message>
    <message>
        <source>%1: too few posts to tell what worked (%2 of %3).</source>
        <comment>a channel, posts known, posts needed</comment>
        <translation>%1&#xa0;: trop peu de publications pour dire ce qui a marché (%2 sur %3).</translation>
    </message>
    <message>
        <source>No post stands clearly above the others of its channel so far.</source>
        <translation>Aucune publication ne dépasse encore nettement les autres de son canal.</translation>
    </message>
    <message>
        <source>No follower’s request is open. Note them on the page “Message”.</source>
        <translation>Aucune demande d’abonné n’est en attente. Notez-les sur la page «&#xa0;Message&#xa0;».</translation>
    </message>
    <message>
        <source>No inspiration is noted yet. Collect some on the page “Message”.</source>
        <translation>Aucune inspiration n’est encore notée. Réunissez-en sur la page «&#xa0;Message&#xa0;».</translation>
    </message>
    <message>
        <source>No post fits this choice.</source>
        <translation>Aucune publication ne correspond à ce choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no text yet.</source>
        <translation>
            <numerusform>%n n’a pas encore de texte.</numerusform>
            <numerusform>%n n’ont pas encore de texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Envoyée en relecture</translation>
    </message>
    <message>
        <source>Choose the channels that are to be silent.</source>
        <translation>Choisissez les canaux qui doivent rester silencieux.</translation>
    </message>
    <message>
        <source>Nothing is planned there on these days, so nothing has to wait.</source>
        <translation>Rien n’est prévu ces jours-là&#xa0;: rien n’a donc à attendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts will wait at the top of the ideas, each knowing its day.</source>
        <translation>
            <numerusform>%n&#xa0;publication attendra en tête des idées, en gardant sa date d’origine.</numerusform>
            <numerusform>%n&#xa0;publications attendront en tête des idées, en gardant leur date d’origine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that are published already stay where they are.</source>
        <translation>
            <numerusform>%n&#xa0;publication déjà publiée reste où elle est.</numerusform>
            <numerusform>%n&#xa0;publications déjà publiées restent où elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause has a first and a last day.</source>
        <translation>Une pause a un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting since the pause: %n posts</source>
        <translation>
            <numerusform>En attente depuis la pause&#xa0;: %n&#xa0;publication</numerusform>
            <numerusform>En attente depuis la pause&#xa0;: %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: again on %2</source>
        <comment>channel, day</comment>
        <translation>%1&#xa0;: de nouveau le %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>channel, old day, new day</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Text and picture of “%1” are to be ready today.</source>
        <translation>Le texte et l’image de «&#xa0;%1&#xa0;» sont à préparer pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Text and picture of “%1” were to be ready by %2.</source>
        <translation>Le texte et l’image de «&#xa0;%1&#xa0;» devaient être prêts pour le %2.</translation>
    </message>
    <message>
        <source>Stay until %1 to answer after “%2”.</source>
        <translation>Rester jusqu’à %1 pour répondre après «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Stay for an hour to answer after “%1”.</source>
        <translation>Rester une heure pour répondre après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Paste the whole address of the post, beginning with https://, or leave it empty.</source>
        <translation>Collez l’adresse complète de la publication, qui commence par https://, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation>Terminer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No imported file tells at what hour the posts on %1 went out and how they did.</source>
        <translation>Aucun fichier importé ne dit à quelle heure les publications sur %1 sont parties ni comment elles ont été reçues.</translation>
    </message>
    <message numerus="yes">
        <source>Too few posts on %1: %n with an hour and reactions, and below %2 they would show chance.</source>
        <translation>
            <numerusform>Trop peu de publications sur %1&#xa0;: %n avec une heure et des réactions&#x202f;; au-dessous de %2, elles montreraient le hasard.</numerusform>
            <numerusform>Trop peu de publications sur %1&#xa0;: %n avec une heure et des réactions&#x202f;; au-dessous de %2, elles montreraient le hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hour stands out on %1: none with at least %2 posts did better than usual, %3.</source>
        <translation>Aucune heure ne se distingue sur %1&#xa0;: aucune, avec au moins %2 publications, n’a fait mieux que d’habitude (%3).</translation>
    </message>
    <message>
        <source>Best on %1: %2 from %3 to %4, with %5 instead of the usual %6.</source>
        <translation>Le mieux sur %1&#xa0;: le %2 de %3 à %4, avec %5 au lieu de %6 d’habitude.</translation>
    </message>
    <message>
        <source>The posts come from the files you import from the network. What is advised in general is not shown: it says nothing about your followers.</source>
        <translation>Les publications viennent des fichiers du réseau que vous importez. Les conseils généraux ne sont pas montrés&#xa0;: ils ne disent rien de vos abonnés.</translation>
    </message>
    <message numerus="yes">
        <source>From %n posts in the files you imported, with the hours as these write them.</source>
        <translation>
            <numerusform>D’après %n publication des fichiers importés, avec les heures qu’ils donnent.</numerusform>
            <numerusform>D’après %n publications des fichiers importés, avec les heures qu’ils donnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell: reactions ÷ people reached, the median of its posts, and how many these are.</source>
        <translation>Chaque case&#xa0;: réactions ÷ personnes touchées, la médiane de ses publications, et leur nombre.</translation>
    </message>
    <message>
        <source>Each cell: reactions ÷ impressions, the median of its posts, and how many these are.</source>
        <translation>Chaque case&#xa0;: réactions ÷ impressions, la médiane de ses publications, et leur nombre.</translation>
    </message>
    <message>
        <source>Each cell: reactions ÷ views, the median of its posts, and how many these are.</source>
        <translation>Chaque case&#xa0;: réactions ÷ vues, la médiane de ses publications, et leur nombre.</translation>
    </message>
    <message>
        <source>Each cell: the median reactions of its posts, and how many these are.</source>
        <translation>Chaque case&#xa0;: la médiane des réactions de ses publications, et leur nombre.</translation>
    </message>
    <message>
        <source>%1 %2: no post</source>
        <comment>weekday, hour</comment>
        <translation>%1 %2&#xa0;: aucune publication</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n posts</source>
        <comment>weekday, hour, figure</comment>
        <translation>
            <numerusform>%1 %2&#xa0;: %3, %n publication</numerusform>
            <numerusform>%1 %2&#xa0;: %3, %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals of the quarter serve it.</source>
        <translation>
            <numerusform>%n&#xa0;objectif du trimestre y contribue.</numerusform>
            <numerusform>%n&#xa0;objectifs du trimestre y contribuent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts move.</source>
        <translation>
            <numerusform>%n&#xa0;publication sera déplacée.</numerusform>
            <numerusform>%n&#xa0;publications seront déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n posts.</source>
        <translation>
            <numerusform>%n&#xa0;publication déplacée.</numerusform>
            <numerusform>%n&#xa0;publications déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n posts.</source>
        <translation>
            <numerusform>%n&#xa0;publication ajoutée.</numerusform>
            <numerusform>%n&#xa0;publications ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>was on %1</source>
        <comment>an idea that waits since a pause</comment>
        <translation>était le %1</translation>
    </message>
    <message>
        <source>%1 lies in no quarter of the plan.</source>
        <translation>La date du %1 n’est dans aucun trimestre du plan.</translation>
    </message>
    <message>
        <source>You said that it is this post.</source>
        <translation>Vous avez dit que c’est cette publication.</translation>
    </message>
    <message>
        <source>Both have the same address.</source>
        <translation>Les deux ont la même adresse.</translation>
    </message>
    <message>
        <source>The texts are alike, and the days are near.</source>
        <translation>Les textes se ressemblent et les jours sont proches.</translation>
    </message>
    <message>
        <source>Both belong to the same day and time.</source>
        <translation>Les deux sont du même jour et de la même heure.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Parue le</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Au calendrier</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiquées</translation>
    </message>
    <message>
        <source>%1 (%2 times the usual)</source>
        <translation>%1 (%2 fois le niveau habituel)</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Perhaps “%1”, %2</source>
        <comment>post, day</comment>
        <translation>Peut-être «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation>Peut-être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a channel</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>%1, in hours</source>
        <translation>%1, en heures</translation>
    </message>
    <message>
        <source>%1, in milliseconds</source>
        <translation>%1, en millisecondes</translation>
    </message>
    <message>
        <source>%1, as a fraction of one</source>
        <translation>%1, en fraction de un</translation>
    </message>
    <message>
        <source>Say what its columns are</source>
        <translation>Dites ce que sont ses colonnes</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Mission of the channel</source>
        <translation>Mission du canal</translation>
    </message>
    <message>
        <source>Misses it</source>
        <translation>Publications à côté</translation>
    </message>
    <message>
        <source>The two posts have changed places.</source>
        <translation>Les deux publications sont échangées.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n posts</source>
        <translation>
            <numerusform>%n&#xa0;publication importée</numerusform>
            <numerusform>%n&#xa0;publications importées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>imported posts, their days</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The page will hold %n posts.</source>
        <translation>
            <numerusform>La page contiendra %n&#xa0;publication.</numerusform>
            <numerusform>La page contiendra %n&#xa0;publications.</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <comment>part of a file’s name: letters a to z only</comment>
        <translation>relecture</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for %3 by %4</source>
        <translation>%1 caractères sur %2&#xa0;: %4 de trop pour %3</translation>
    </message>
    <message>
        <source>%1 of %2 hashtags</source>
        <translation>hashtags&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 hashtags: too many for %3 by %4</source>
        <translation>hashtags&#xa0;: %1 pour %2 permis sur %3, %4 de trop</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value, where it is from</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>typed in on %1</source>
        <translation>saisi le %1</translation>
    </message>
    <message>
        <source>%1, line %2, imported on %3</source>
        <translation>%1, ligne %2, importé le %3</translation>
    </message>
    <message>
        <source>%1, imported on %2</source>
        <translation>%1, importé le %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>all suspended</source>
        <comment>all channels, on a day</comment>
        <translation>tous en pause</translation>
    </message>
    <message>
        <source>%1 is suspended on that day (%2).</source>
        <comment>channel, days of its pause</comment>
        <translation>%1 est en pause ce jour-là (%2).</translation>
    </message>
    <message>
        <source>Ads: %1</source>
        <translation>Publicités&#xa0;: %1</translation>
    </message>
    <message>
        <source>The files tell of %1 spent on these ads; %2 stand here.</source>
        <translation>D’après les fichiers, ces publicités ont coûté %1&#xa0;; la ligne indique %2.</translation>
    </message>
    <message>
        <source>In the quarter ads cost %1.</source>
        <translation>Les publicités du trimestre ont coûté %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are paid in another currency and not in this sum.</source>
        <translation>
            <numerusform>%n campagne est payée dans une autre devise et n’entre pas dans cette somme.</numerusform>
            <numerusform>%n campagnes sont payées dans une autre devise et n’entrent pas dans cette somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more were spent in periods that reach beyond the quarter: import the file by day or by week.</source>
        <translation>S’y ajoutent %1 dépensés sur des périodes qui débordent du trimestre&#xa0;: importez le rapport par jour ou par semaine.</translation>
    </message>
    <message>
        <source>Paid in %1: the budget does not take it over.</source>
        <translation>Payée en %1&#xa0;: le budget ne la reprend pas.</translation>
    </message>
    <message>
        <source>It is part of no campaign of the plan yet: choose one, and the budget can take it over.</source>
        <translation>Elle n’appartient encore à aucune campagne du plan&#xa0;: choisissez-en une pour que le budget puisse la reprendre.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>campaign</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In the ad account</source>
        <translation>Campagne publicitaire</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>None</source>
        <comment>network</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>Part des visites</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Attribué par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a metric is counted by, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, that is %2 for a thousand impressions and %3 for a click</source>
        <translation>%1, soit %2 pour mille impressions et %3 par clic</translation>
    </message>
    <message>
        <source>%1, that is %2 for a thousand impressions</source>
        <translation>%1, soit %2 pour mille impressions</translation>
    </message>
    <message>
        <source>%1, that is %2 for a click</source>
        <translation>%1, soit %2 par clic</translation>
    </message>
    <message>
        <source>Several lines may have paid the %1 that the files tell of: give each the channel of its ads.</source>
        <translation>Plusieurs lignes ont pu payer les %1 indiqués par les fichiers : donnez à chacune le canal de ses publicités.</translation>
    </message>
    <message>
        <source>These ads name no campaign: export the report with its column of campaigns.</source>
        <translation>Ces publicités n’indiquent aucune campagne : exportez le rapport avec sa colonne des campagnes.</translation>
    </message>
    <message>
        <source>Ads without a campaign</source>
        <translation>Publicités sans campagne</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>parts of a breakdown</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Emptied</source>
        <comment>a value</comment>
        <translation>Vidée</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a line of the budget, spent before and after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1 (new): %2</source>
        <comment>a line of the budget, spent</comment>
        <translation>%1 (nouvelle) : %2</translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Lignes %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a day, a file, figures</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>axis from %1</source>
        <translation>axe à partir de %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Réalisé %1</translation>
    </message>
    <message>
        <source>Expected today %1</source>
        <translation>Attendu aujourd’hui %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Attendu %1</translation>
    </message>
    <message>
        <source>%1: there are no figures to draw yet.</source>
        <translation>%1&#xa0;: il n’y a pas encore de chiffres à tracer.</translation>
    </message>
    <message>
        <source>%1: %2 on %3; there is no target yet.</source>
        <translation>%1&#xa0;: %2 au %3&#x202f;; il n’y a pas encore de valeur cible.</translation>
    </message>
    <message>
        <source>%1: %2 on %3; the target is %4 by %5.</source>
        <translation>%1&#xa0;: %2 au %3&#x202f;; la valeur cible est %4 pour le %5.</translation>
    </message>
    <message>
        <source>%1: %2 on %3, where %6 was expected; the target is %4 by %5.</source>
        <translation>%1&#xa0;: %2 au %3, pour un attendu de %6&#x202f;; la valeur cible est %4 pour le %5.</translation>
    </message>
    <message>
        <source>Projection %1</source>
        <translation>Projection %1</translation>
    </message>
    <message>
        <source>%1: %2 on %3, where %6 was expected; the target is %4 by %5, the projection %7, 8 times in 10 within %8.</source>
        <translation>%1&#xa0;: %2 le %3, pour un attendu de %6&#x202f;; la valeur cible est de %4 d’ici le %5, la projection de %7, 8 fois sur 10 dans la fourchette %8.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>milestone, day</comment>
        <translation>%1 d’ici le %2</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>milestone, value, day</comment>
        <translation>%1&#xa0;: %2 d’ici le %3</translation>
    </message>
    <message>
        <source>%1 Milestones: %2.</source>
        <comment>the chart in a sentence, its milestones</comment>
        <translation>%1 Jalons&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Plans a quarter of social media in one local file. Without a command it opens the window.</source>
        <translation>Prépare un trimestre de réseaux sociaux dans un seul fichier local. Sans commande, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Only in the second: %1 “%2”</source>
        <translation>Seulement dans le second&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Only in the first: %1 “%2”</source>
        <translation>Seulement dans le premier&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Different: %1 “%2”</source>
        <translation>Différent&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Ce sur quoi la commande travaille</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>the business as a whole</source>
        <translation>l’entreprise dans son ensemble</translation>
    </message>
    <message>
        <source>%1 rows read, %2 rejected, %3 skipped</source>
        <translation>%1 lignes lues, %2 refusées, %3 ignorées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 → %4</source>
        <translation>  %1 (%2)&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>Would add %1 values and change %2; %3 are there already. Nothing was written.</source>
        <translation>Ajouterait %1 valeurs et en modifierait %2&#x202f;; %3 y sont déjà. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Added %1 values, changed %2; %3 were there already.</source>
        <translation>%1 valeurs ajoutées, %2 modifiées&#x202f;; %3 y étaient déjà.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Dites quoi faire&#xa0;: il manque une commande.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici.</translation>
    </message>
    <message>
        <source>%1 has too few or too many values.</source>
        <translation>%1 a trop ou trop peu de valeurs.</translation>
    </message>
    <message>
        <source>%1 does not take that value.</source>
        <translation>%1 n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>%1 does not go with the other options given.</source>
        <translation>%1 ne va pas avec les autres options données.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accepté ici. Choix possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2027-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date de la forme 2027-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a year like 2027.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année de la forme 2027.</translation>
    </message>
    <message>
        <source>“%1” is not a quarter like 2027Q1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un trimestre de la forme 2027Q1.</translation>
    </message>
    <message>
        <source>“%1” does not end in one of %2, which says what to write.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine par aucune des extensions attendues (%2), qui indiquent le format à écrire.</translation>
    </message>
    <message>
        <source>Writes a copy of a workspace and checks that it is whole.</source>
        <translation>Écrit une copie du fichier de stratégie et vérifie qu’elle est intacte.</translation>
    </message>
    <message>
        <source>Wrote the backup “%1” and checked it.</source>
        <translation>Sauvegarde «&#xa0;%1&#xa0;» écrite et vérifiée.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Le fichier de stratégie</translation>
    </message>
    <message>
        <source>The backup to write; it must not be there yet</source>
        <translation>La sauvegarde à écrire&#x202f;; elle ne doit pas encore exister</translation>
    </message>
    <message>
        <source>Brings a workspace back from a backup, as a new file.</source>
        <translation>Restaure un fichier de stratégie depuis une sauvegarde, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Restored the workspace “%1”.</source>
        <translation>Fichier de stratégie «&#xa0;%1&#xa0;» restauré.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>The workspace to write; it must not be there yet</source>
        <translation>Le fichier de stratégie à écrire&#x202f;; il ne doit pas encore exister</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» écrit.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Posts added: %1 · changed: %2 · unchanged: %3 · in conflict: %4 · rejected: %5</source>
        <translation>Publications ajoutées&#xa0;: %1 · modifiées&#xa0;: %2 · inchangées&#xa0;: %3 · en conflit&#xa0;: %4 · refusées&#xa0;: %5</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writes the posts of the plan as a calendar.</source>
        <translation>Écrit les publications de la stratégie sous forme de calendrier.</translation>
    </message>
    <message>
        <source>The file to write; its ending says which kind</source>
        <translation>Le fichier à écrire&#x202f;; son extension indique le format</translation>
    </message>
    <message>
        <source>Columns of a .csv or .xlsx for another program</source>
        <translation>Colonnes d’un .csv ou .xlsx pour un autre logiciel</translation>
    </message>
    <message>
        <source>Takes posts from a calendar. Reading a file again updates its posts and never adds them twice.</source>
        <translation>Reprend les publications d’un calendrier. Relire un fichier met ses publications à jour et ne les ajoute jamais deux fois.</translation>
    </message>
    <message>
        <source>An .ics, .csv or .xlsx file of posts</source>
        <translation>Un fichier de publications .ics, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>Read and report; write nothing</source>
        <translation>Lire et rendre compte, sans rien écrire</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Exchanges posts with calendars, spreadsheets and schedulers.</source>
        <translation>Échange les publications avec des agendas, des tableurs et des outils de programmation.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Le fichier est intact.</translation>
    </message>
    <message>
        <source>The check of the plan found nothing to mend.</source>
        <translation>La vérification de la stratégie n’a rien trouvé à corriger.</translation>
    </message>
    <message>
        <source>Checks that a file is whole and that its plan holds together.</source>
        <translation>Vérifie que le fichier est intact et que la stratégie est cohérente.</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Language of the messages, else that of the system</source>
        <translation>Langue des messages, sinon celle du système</translation>
    </message>
    <message>
        <source>The two plans are the same.</source>
        <translation>Les deux stratégies sont identiques.</translation>
    </message>
    <message>
        <source>Tells what differs between two copies of a plan.</source>
        <translation>Indique ce qui diffère entre deux copies d’une stratégie.</translation>
    </message>
    <message>
        <source>A workspace</source>
        <translation>Un fichier de stratégie</translation>
    </message>
    <message>
        <source>A copy of it</source>
        <translation>Une copie de ce fichier</translation>
    </message>
    <message>
        <source>Writes the whole plan and its numbers as JSON; “load” makes the same plan of it again.</source>
        <translation>Écrit toute la stratégie et ses chiffres en JSON&#x202f;; «&#xa0;load&#xa0;» en refait la même stratégie.</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Tells what was done to a plan and when, and takes the last step back.</source>
        <translation>Indique ce qui a été fait et quand, et annule la dernière action.</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Imports files of numbers as the networks give them. They are recognised by what they hold; a row is never counted twice.</source>
        <translation>Importe les fichiers de statistiques tels que les réseaux les fournissent. Ils sont reconnus à leur contenu&#x202f;; une ligne n’est jamais comptée deux fois.</translation>
    </message>
    <message>
        <source>The workspace to import into</source>
        <translation>Le fichier de stratégie qui reçoit l’import</translation>
    </message>
    <message>
        <source>Files from a network, as downloaded</source>
        <translation>Fichiers d’un réseau, tels que téléchargés</translation>
    </message>
    <message>
        <source>The channel they are for, by its handle</source>
        <translation>Le canal concerné, par son nom de compte</translation>
    </message>
    <message>
        <source>The network, when a file does not say</source>
        <translation>Le réseau, quand le fichier ne l’indique pas</translation>
    </message>
    <message>
        <source>The year, when a file writes days without one</source>
        <translation>L’année, quand le fichier donne des dates sans année</translation>
    </message>
    <message>
        <source>Took back a number noted by hand.</source>
        <translation>Le chiffre noté à la main a été annulé.</translation>
    </message>
    <message>
        <source>Took back the import of “%1”.</source>
        <translation>Import de «&#xa0;%1&#xa0;» annulé.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Lists what was imported, and takes one import back.</source>
        <translation>Liste les imports, et en annule un.</translation>
    </message>
    <message>
        <source>Take the import with this id back</source>
        <translation>Annuler l’import qui porte cet identifiant</translation>
    </message>
    <message>
        <source>%1 · %2 · on %3</source>
        <translation>%1 · %2 · au %3</translation>
    </message>
    <message>
        <source>No goal of this quarter has a number to follow yet.</source>
        <translation>Aucun objectif de ce trimestre n’a encore de chiffre à suivre.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chances</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Shows how each goal stands: its numbers, its pace and its chance.</source>
        <translation>Montre où en est chaque objectif&#xa0;: ses chiffres, son rythme et ses chances.</translation>
    </message>
    <message>
        <source>One or more workspaces</source>
        <translation>Un ou plusieurs fichiers de stratégie</translation>
    </message>
    <message>
        <source>As it stood on that day</source>
        <translation>Dans l’état de ce jour-là</translation>
    </message>
    <message>
        <source>Made the workspace “%1”.</source>
        <translation>Fichier de stratégie «&#xa0;%1&#xa0;» créé.</translation>
    </message>
    <message>
        <source>Makes a workspace of a plan that “export” wrote as JSON.</source>
        <translation>Crée un fichier de stratégie à partir du JSON écrit par «&#xa0;export&#xa0;».</translation>
    </message>
    <message>
        <source>The exported plan</source>
        <translation>La stratégie exportée</translation>
    </message>
    <message>
        <source>The workspace to make; it must not be there yet</source>
        <translation>Le fichier de stratégie à créer&#x202f;; il ne doit pas encore exister</translation>
    </message>
    <message>
        <source>Made “%1” for %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été créé pour le %2.</translation>
    </message>
    <message>
        <source>Makes a workspace: an empty plan, or one of the samples. It never overwrites a file.</source>
        <translation>Crée un fichier de stratégie&#xa0;: vide, ou l’un des exemples. Aucun fichier n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>Le fichier à créer</translation>
    </message>
    <message>
        <source>Start from a finished plan with its numbers</source>
        <translation>Partir d’une stratégie complète, avec ses chiffres</translation>
    </message>
    <message>
        <source>The quarter to plan, else the one that holds today</source>
        <translation>Le trimestre à préparer, sinon celui en cours</translation>
    </message>
    <message>
        <source>The document to write</source>
        <translation>Le document à écrire</translation>
    </message>
    <message>
        <source>For whom it is written</source>
        <translation>Pour qui il est rédigé</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Voir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not all of the answer could be written to standard output. Make room there, or send it elsewhere.</source>
        <translation>La réponse n’a pas pu être écrite en entier sur la sortie standard. Libérez de la place ou redirigez-la ailleurs.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas. Fermer d’autres logiciels, puis réessayer.</translation>
    </message>
    <message>
        <source>The command stopped at something that should not happen (%1). Nothing was changed.</source>
        <translation>La commande s’est arrêtée sur une erreur imprévue (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Writes the strategy document, in the plan&apos;s language unless --language names another. Of several workspaces each gets its own, named after it.</source>
        <translation>Écrit le document de stratégie, dans la langue du plan sauf si --language en désigne une autre. De plusieurs fichiers, chacun reçoit le sien, à son nom.</translation>
    </message>
    <message>
        <source>In an .ics, also the days on which text and picture are wanted</source>
        <translation>Dans un .ics, aussi les jours où le texte et l’image sont attendus</translation>
    </message>
    <message>
        <source>The channel of posts for which the file names none, by its handle</source>
        <translation>Le canal des publications pour lesquelles le fichier n’en nomme aucun, par son identifiant</translation>
    </message>
    <message>
        <source>What comes first in days such as 03/04, when the file does not show it</source>
        <translation>Ce qui vient en premier dans une date comme 03/04, quand le fichier ne le montre pas</translation>
    </message>
    <message>
        <source>Writes sheets, posters or week lists of the calendar as a PDF, in the plan&apos;s language unless --language names another.</source>
        <translation>Écrit en PDF des feuilles, des affiches ou des listes de la semaine du calendrier, dans la langue de la stratégie, sauf si --language en nomme une autre.</translation>
    </message>
    <message>
        <source>What of the calendar is printed</source>
        <translation>Ce qui est imprimé du calendrier</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Le papier</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>The last day; without it, as many as a sheet shows</source>
        <translation>Le dernier jour&#x202f;; sans lui, autant de jours qu’en montre une feuille</translation>
    </message>
    <message>
        <source>For whom week lists are, once for each; an empty name is for what is nobody&apos;s</source>
        <translation>Pour qui sont les listes de la semaine, une fois par personne&#x202f;; un nom vide, pour ce qui n’est à personne</translation>
    </message>
    <message>
        <source>Answer of %1, %2</source>
        <translation>Réponse de %1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;:&#x202f;%2.&#x202f;%3</translation>
    </message>
    <message>
        <source>Answers taken: %1 · taken before: %2 · in conflict: %3 · about unknown posts: %4</source>
        <translation>Réponses reprises&#xa0;:&#x202f;%1 · déjà reprises&#xa0;:&#x202f;%2 · en conflit&#xa0;:&#x202f;%3 · sur des publications inconnues&#xa0;:&#x202f;%4</translation>
    </message>
    <message>
        <source>Writes posts as one page on which a client decides and answers.</source>
        <translation>Écrit des publications en une page où un client se prononce et répond.</translation>
    </message>
    <message>
        <source>First day, else that of the quarter</source>
        <translation>Premier jour, sinon celui du trimestre</translation>
    </message>
    <message>
        <source>Last day, else that of the quarter</source>
        <translation>Dernier jour, sinon celui du trimestre</translation>
    </message>
    <message>
        <source>Posts of this status; may be said several times, else draft and in_review</source>
        <translation>Publications de ce statut&#x202f;; peut être répété, sinon draft et in_review</translation>
    </message>
    <message>
        <source>Note in the plan that they were sent: drafts are in review from then on</source>
        <translation>Noter dans le plan qu’elles ont été envoyées&#xa0;: les brouillons passent en relecture</translation>
    </message>
    <message>
        <source>Takes a client’s answer. What conflicts with the plan is listed and left as it is.</source>
        <translation>Reprend la réponse d’un client. Ce qui contredit le plan est listé et laissé tel quel.</translation>
    </message>
    <message>
        <source>The answer: the file, or the text of the mail</source>
        <translation>La réponse&#xa0;: le fichier, ou le texte de l’e-mail</translation>
    </message>
    <message>
        <source>Sends posts to a client and takes the answer.</source>
        <translation>Envoie des publications à un client et reprend sa réponse.</translation>
    </message>
    <message>
        <source>A mapping of columns, for files that are not recognised; the plan remembers it</source>
        <translation>Une correspondance de colonnes, pour les fichiers qui ne sont pas reconnus&#x202f;; le plan la retient</translation>
    </message>
    <message>
        <source>Write the mapping of columns with this name</source>
        <translation>Écrire la correspondance de colonnes qui porte ce nom</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Change your business</source>
        <translation>Modifier votre entreprise</translation>
    </message>
    <message>
        <source>Describe your business</source>
        <translation>Décrire votre entreprise</translation>
    </message>
    <message>
        <source>Add the quarter “%1”</source>
        <translation>Ajouter le trimestre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the quarter “%1”</source>
        <translation>Modifier le trimestre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the quarter “%1”</source>
        <translation>Supprimer le trimestre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the business objective “%1”</source>
        <translation>Ajouter l’objectif d’entreprise «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the business objective “%1”</source>
        <translation>Modifier l’objectif d’entreprise «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the business objective “%1”</source>
        <translation>Supprimer l’objectif d’entreprise «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the closed period “%1”</source>
        <translation>Ajouter la fermeture «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the closed period “%1”</source>
        <translation>Modifier la fermeture «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the closed period “%1”</source>
        <translation>Supprimer la fermeture «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the goal “%1”</source>
        <translation>Ajouter l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the goal “%1”</source>
        <translation>Modifier l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the goal “%1”</source>
        <translation>Supprimer l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the KPI “%1”</source>
        <translation>Ajouter l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the KPI “%1”</source>
        <translation>Modifier l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the KPI “%1”</source>
        <translation>Supprimer l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the persona “%1”</source>
        <translation>Ajouter le persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the persona “%1”</source>
        <translation>Modifier le persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the persona “%1”</source>
        <translation>Supprimer le persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer about the persona “%1”</source>
        <translation>Répondre à propos du persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change an answer about the persona “%1”</source>
        <translation>Modifier une réponse à propos du persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete an answer about the persona “%1”</source>
        <translation>Supprimer une réponse à propos du persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the competitor “%1”</source>
        <translation>Ajouter le concurrent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the competitor “%1”</source>
        <translation>Modifier le concurrent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the competitor “%1”</source>
        <translation>Supprimer le concurrent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note what was seen at “%1”</source>
        <translation>Noter ce qui a été vu chez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change what was seen at “%1”</source>
        <translation>Modifier ce qui a été vu chez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete what was seen at “%1”</source>
        <translation>Supprimer ce qui a été vu chez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note the audience’s share on “%1”</source>
        <translation>Noter la part du public sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the audience’s share on “%1”</source>
        <translation>Modifier la part du public sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the audience’s share on “%1”</source>
        <translation>Supprimer la part du public sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the channel “%1”</source>
        <translation>Ajouter le canal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the channel “%1”</source>
        <translation>Modifier le canal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the channel “%1”</source>
        <translation>Supprimer le canal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the impostor account “%1”</source>
        <translation>Ajouter le faux compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the impostor account “%1”</source>
        <translation>Modifier le faux compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the impostor account “%1”</source>
        <translation>Supprimer le faux compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the content pillar “%1”</source>
        <translation>Ajouter le pilier de contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the content pillar “%1”</source>
        <translation>Modifier le pilier de contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the content pillar “%1”</source>
        <translation>Supprimer le pilier de contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the story “%1”</source>
        <translation>Ajouter l’histoire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the story “%1”</source>
        <translation>Modifier l’histoire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the story “%1”</source>
        <translation>Supprimer l’histoire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the inspiration “%1”</source>
        <translation>Ajouter l’inspiration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the inspiration “%1”</source>
        <translation>Modifier l’inspiration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the inspiration “%1”</source>
        <translation>Supprimer l’inspiration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the campaign “%1”</source>
        <translation>Ajouter la campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the campaign “%1”</source>
        <translation>Modifier la campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the campaign “%1”</source>
        <translation>Supprimer la campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link the campaign “%1” to a goal</source>
        <translation>Rattacher la campagne «&#xa0;%1&#xa0;» à un objectif</translation>
    </message>
    <message>
        <source>Change a goal of the campaign “%1”</source>
        <translation>Modifier un objectif de la campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unlink the campaign “%1” from a goal</source>
        <translation>Détacher la campagne «&#xa0;%1&#xa0;» d’un objectif</translation>
    </message>
    <message>
        <source>Add the budget line “%1”</source>
        <translation>Ajouter la ligne de budget «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the budget line “%1”</source>
        <translation>Modifier la ligne de budget «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the budget line “%1”</source>
        <translation>Supprimer la ligne de budget «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the review “%1”</source>
        <translation>Ajouter le bilan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the review “%1”</source>
        <translation>Modifier le bilan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the review “%1”</source>
        <translation>Supprimer le bilan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the key date “%1”</source>
        <translation>Ajouter la date clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the key date “%1”</source>
        <translation>Modifier la date clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the key date “%1”</source>
        <translation>Supprimer la date clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the post “%1”</source>
        <translation>Ajouter la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the post “%1”</source>
        <translation>Modifier la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the post “%1”</source>
        <translation>Supprimer la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the post “%1”</source>
        <translation>Déplacer la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate the post “%1”</source>
        <translation>Dupliquer la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark the post “%1” as published</source>
        <translation>Marquer la publication «&#xa0;%1&#xa0;» comme publiée</translation>
    </message>
    <message>
        <source>Duplicate the goal “%1”</source>
        <translation>Dupliquer l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate the persona “%1”</source>
        <translation>Dupliquer le persona «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Plan the next quarter, “%1”</source>
        <translation>Préparer le trimestre suivant, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the mix rule to “%1”</source>
        <translation>Changer la règle de répartition&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import posts from “%1”</source>
        <translation>Importer les publications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take back the import of “%1”</source>
        <translation>Annuler l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note this week’s numbers</source>
        <translation>Noter les chiffres de la semaine</translation>
    </message>
    <message>
        <source>Load a strategy</source>
        <translation>Charger une stratégie</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Remplir l’exemple</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Créer le fichier de stratégie</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;publication</numerusform>
            <numerusform>Déplacer %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Supprimer %n publication</numerusform>
            <numerusform>Supprimer les %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n posts</source>
        <translation>
            <numerusform>Modifier %n&#xa0;publication</numerusform>
            <numerusform>Modifier %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n posts</source>
        <translation>
            <numerusform>Ajouter %n&#xa0;publication</numerusform>
            <numerusform>Ajouter %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n posts</source>
        <translation>
            <numerusform>Suspendre %n&#xa0;publication</numerusform>
            <numerusform>Suspendre %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n goals</source>
        <translation>
            <numerusform>Supprimer %n&#xa0;objectif</numerusform>
            <numerusform>Supprimer %n&#xa0;objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>post status</comment>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>post status</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>post status</comment>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>post status</comment>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>post status</comment>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>post status</comment>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>post format</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Carousel</source>
        <comment>post format</comment>
        <translation>Carrousel</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>post format</comment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>post format</comment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>post format</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>post format</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>post format</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Poll</source>
        <comment>post format</comment>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>post format</comment>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <comment>post format</comment>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>account</comment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>account</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Improve</source>
        <comment>account</comment>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>account</comment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>account</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Network statistics</source>
        <translation>Statistiques du réseau</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <translation>Statistiques publiques</translation>
    </message>
    <message>
        <source>Awareness</source>
        <comment>goal</comment>
        <translation>Notoriété</translation>
    </message>
    <message>
        <source>Reputation</source>
        <comment>goal</comment>
        <translation>Réputation</translation>
    </message>
    <message>
        <source>Website traffic</source>
        <comment>goal</comment>
        <translation>Trafic vers le site</translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>goal</comment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Sales and conversions</source>
        <comment>goal</comment>
        <translation>Ventes et conversions</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>goal</comment>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>goal</comment>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>goal</comment>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <comment>goal</comment>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Your own goal</source>
        <comment>goal</comment>
        <translation>Votre propre objectif</translation>
    </message>
    <message>
        <source>Manage the budget</source>
        <translation>Gérer le budget</translation>
    </message>
    <message>
        <source>Organise the work</source>
        <translation>Organiser le travail</translation>
    </message>
    <message>
        <source>Prove the return</source>
        <translation>Prouver le retour</translation>
    </message>
    <message>
        <source>Serve the business objectives</source>
        <translation>Servir les objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>goal</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>goal</comment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>goal</comment>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>tier</comment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>tier</comment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Leads and conversions</source>
        <comment>tier</comment>
        <translation>Prospects et conversions</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>tier</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Main channel</source>
        <translation>Canal principal</translation>
    </message>
    <message>
        <source>Secondary channel</source>
        <translation>Canal secondaire</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Des particuliers (B2C)</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <translation>Des entreprises (B2B)</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>Particuliers et entreprises</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul·e</translation>
    </message>
    <message>
        <source>In a team</source>
        <translation>En équipe</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>account</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Verification requested</source>
        <comment>account</comment>
        <translation>Vérification demandée</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>account</comment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Success story</source>
        <translation>Réussite d’une marque</translation>
    </message>
    <message>
        <source>Award-winning campaign</source>
        <translation>Campagne primée</translation>
    </message>
    <message>
        <source>Favourite brand</source>
        <translation>Marque préférée</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Organic and paid</source>
        <translation>Organique et payant</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>Organique</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payant</translation>
    </message>
    <message>
        <source>80/20 rule</source>
        <translation>Règle des 80/20</translation>
    </message>
    <message>
        <source>Rule of thirds</source>
        <translation>Règle des trois tiers</translation>
    </message>
    <message>
        <source>50/25/20/5 rule</source>
        <translation>Règle 50/25/20/5</translation>
    </message>
    <message>
        <source>Your own shares</source>
        <translation>Vos propres parts</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Reacts to</source>
        <translation>Réagit à</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment l’atteindre</translation>
    </message>
    <message>
        <source>How to speak to them</source>
        <translation>Comment s’adresser à elle</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>open</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>très peu probable</translation>
    </message>
    <message>
        <source>all our channels</source>
        <comment>goal sentence</comment>
        <translation>tous nos canaux</translation>
    </message>
    <message>
        <source>increase</source>
        <comment>goal sentence</comment>
        <translation>augmenter</translation>
    </message>
    <message>
        <source>reduce</source>
        <comment>goal sentence</comment>
        <translation>réduire</translation>
    </message>
    <message>
        <source>which channel</source>
        <comment>goal sentence</comment>
        <translation>quel canal</translation>
    </message>
    <message>
        <source>what for</source>
        <comment>goal sentence</comment>
        <translation>dans quel but</translation>
    </message>
    <message>
        <source>what is counted</source>
        <comment>goal sentence</comment>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>by how much</source>
        <comment>goal sentence</comment>
        <translation>de combien</translation>
    </message>
    <message>
        <source>today’s value</source>
        <comment>goal sentence</comment>
        <translation>valeur actuelle</translation>
    </message>
    <message>
        <source>the target</source>
        <comment>goal sentence</comment>
        <translation>la valeur cible</translation>
    </message>
    <message>
        <source>which day</source>
        <comment>goal sentence</comment>
        <translation>quel jour</translation>
    </message>
    <message>
        <source>We will use %1 to %2 in order to bring %4 from %6 to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour %2, et ainsi faire passer %4 de %6 à %7 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to %3 %4 %5, from %6 to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour %3 %5 %4, de %6 à %7, d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to bring %4 from %6 to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour faire passer %4 de %6 à %7 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will explore %1 until %2 to learn: %3</source>
        <translation>Nous explorerons %1 jusqu’au %2 pour apprendre&#xa0;: %3</translation>
    </message>
    <message>
        <source>We will explore to learn: %1</source>
        <translation>Nous explorerons pour apprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>We will use %1 to %2 in order to %3 %4 %5, from %6 to %7 by %8.</source>
        <extracomment>%1 channel, %2 purpose (infinitive), %3 &quot;increase&quot; or &quot;reduce&quot;, %4 metric, %5 &quot;by 10%&quot;, %6 from, %7 to, %8 day. French: no word before a place may elide (&quot;pour %2, et ainsi %3 %5 %4&quot;, not &quot;afin d’%3&quot;).</extracomment>
        <translation>Nous utiliserons %1 pour %2, et ainsi %3 %5 %4, de %6 à %7, d’ici au %8.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>goal sentence</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by a factor of %1</source>
        <comment>goal sentence</comment>
        <translation>d’un facteur %1</translation>
    </message>
    <message>
        <source>by %1 each month</source>
        <comment>goal sentence</comment>
        <translation>de %1 chaque mois</translation>
    </message>
    <message>
        <source>A goal without a name yet</source>
        <translation>Un objectif encore sans nom</translation>
    </message>
    <message>
        <source>Increase %1</source>
        <translation>Augmenter %1</translation>
    </message>
    <message>
        <source>Reduce %1</source>
        <translation>Réduire %1</translation>
    </message>
    <message>
        <source>Increase %1 to %2</source>
        <translation>Porter %1 à %2</translation>
    </message>
    <message>
        <source>Reduce %1 to %2</source>
        <translation>Ramener %1 à %2</translation>
    </message>
    <message>
        <source>Of use to the audience</source>
        <translation>Utile au public</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Ideas of the trade</source>
        <translation>Idées du métier</translation>
    </message>
    <message>
        <source>Personal exchange</source>
        <translation>Échanges personnels</translation>
    </message>
    <message>
        <source>Brings visitors</source>
        <translation>Amène des visiteurs</translation>
    </message>
    <message>
        <source>Shared from others</source>
        <translation>Repris d’autres comptes</translation>
    </message>
    <message>
        <source>Brings leads</source>
        <translation>Amène des prospects</translation>
    </message>
    <message>
        <source>Our life and culture</source>
        <translation>Notre vie, notre culture</translation>
    </message>
    <message>
        <source>This quarter has no goals yet.</source>
        <translation>Ce trimestre n’a pas encore d’objectif.</translation>
    </message>
    <message>
        <source>No goal can be measured yet.</source>
        <translation>Aucun objectif ne peut encore être mesuré.</translation>
    </message>
    <message>
        <source>There is not enough data yet to say where the goals stand.</source>
        <translation>Les données sont encore insuffisantes pour dire où en sont les objectifs.</translation>
    </message>
    <message>
        <source>The one measured goal is on track.</source>
        <translation>Le seul objectif mesuré est en bonne voie.</translation>
    </message>
    <message>
        <source>The one measured goal is not on track.</source>
        <translation>Le seul objectif mesuré n’est pas en bonne voie.</translation>
    </message>
    <message>
        <source>All %1 goals are on track.</source>
        <translation>Les %1 objectifs sont tous en bonne voie.</translation>
    </message>
    <message>
        <source>None of the %1 goals is on track.</source>
        <translation>Aucun des %1 objectifs n’est en bonne voie.</translation>
    </message>
    <message>
        <source>One of %1 goals is on track.</source>
        <translation>Un objectif sur %1 est en bonne voie.</translation>
    </message>
    <message>
        <source>%1 of %2 goals are on track.</source>
        <translation>%1 objectifs sur %2 sont en bonne voie.</translation>
    </message>
    <message>
        <source>“%1” needs a decision.</source>
        <translation>«&#xa0;%1&#xa0;» demande une décision.</translation>
    </message>
    <message>
        <source>“%1” is furthest behind.</source>
        <translation>«&#xa0;%1&#xa0;» a le plus de retard.</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>light</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>light</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>light</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Write the question that the exploration should answer.</source>
        <translation>Écrivez la question à laquelle l’exploration doit répondre.</translation>
    </message>
    <message>
        <source>An exploration: it answers a question instead of reaching a number.</source>
        <translation>Une exploration&#xa0;: elle répond à une question au lieu d’atteindre un nombre.</translation>
    </message>
    <message>
        <source>Choose a channel and what is counted there.</source>
        <translation>Choisissez un canal et ce qui y est compté.</translation>
    </message>
    <message>
        <source>Choose the one channel that is meant.</source>
        <translation>Choisissez le canal concerné, un seul.</translation>
    </message>
    <message>
        <source>One channel, one metric.</source>
        <translation>Un canal, une statistique.</translation>
    </message>
    <message>
        <source>One metric of the whole business.</source>
        <translation>Une statistique de toute l’entreprise.</translation>
    </message>
    <message>
        <source>Say for whom, and it gets sharper.</source>
        <translation>Dites pour qui, et l’objectif gagne en précision.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <source>%1 on %2, from %3.</source>
        <translation>%1 au %2 (source&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 au %2.</translation>
    </message>
    <message>
        <source>It starts from %1.</source>
        <translation>Départ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody notes this number yet: say who does and how often, or make it an exploration.</source>
        <translation>Personne ne note encore ce chiffre&#xa0;: dites qui le fait et à quel rythme, ou faites-en une exploration.</translation>
    </message>
    <message>
        <source>No file has brought this number yet: import one, or say who notes it.</source>
        <translation>Aucun fichier n’a encore apporté ce chiffre&#xa0;: importez-en un, ou dites qui le note.</translation>
    </message>
    <message>
        <source>Say where it stands today.</source>
        <translation>Dites où il en est aujourd’hui.</translation>
    </message>
    <message>
        <source>Say which number tells that the goal is reached.</source>
        <translation>Dites quel nombre montre que l’objectif est atteint.</translation>
    </message>
    <message>
        <source>The target is where it stands today.</source>
        <translation>La valeur cible est égale à la valeur actuelle.</translation>
    </message>
    <message>
        <source>It should rise, but the target is below where it stands today.</source>
        <translation>Le chiffre devrait monter, mais la valeur cible est inférieure à la valeur actuelle.</translation>
    </message>
    <message>
        <source>It should fall, but the target is above where it stands today.</source>
        <translation>Le chiffre devrait baisser, mais la valeur cible est supérieure à la valeur actuelle.</translation>
    </message>
    <message>
        <source>The answer to the question is what counts.</source>
        <translation>C’est la réponse à la question qui compte.</translation>
    </message>
    <message>
        <source>Choose what is counted.</source>
        <translation>Choisissez ce qui est compté.</translation>
    </message>
    <message>
        <source>Reached at %1.</source>
        <translation>Atteint à %1.</translation>
    </message>
    <message>
        <source>A question can always be answered.</source>
        <translation>Une question trouve toujours une réponse.</translation>
    </message>
    <message>
        <source>It can be judged once metric, target and deadline are there.</source>
        <translation>On pourra en juger quand la statistique, la valeur cible et l’échéance seront là.</translation>
    </message>
    <message>
        <source>There is no history to judge it by. That is not a no: note a few weeks first.</source>
        <translation>Aucun historique ne permet d’en juger. Ce n’est pas un non&#xa0;: notez d’abord quelques semaines.</translation>
    </message>
    <message>
        <source>It is a long way: agree on a smaller first step.</source>
        <translation>Le chemin est long&#xa0;: convenez d’une première étape plus petite.</translation>
    </message>
    <message>
        <source>Kept all the same: %1</source>
        <translation>Gardé malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the business objective that it serves.</source>
        <translation>Choisissez l’objectif d’entreprise qu’il sert.</translation>
    </message>
    <message>
        <source>You decided to close this channel: choose another one.</source>
        <translation>Vous avez décidé de fermer ce canal&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Serves “%1”.</source>
        <translation>Sert «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This number is easy to follow and hard to prove: add the “so what”, or count interactions, clicks or conversions.</source>
        <translation>Ce chiffre est facile à suivre et difficile à prouver&#xa0;: dites ce qu’il change, ou comptez les interactions, les clics ou les conversions.</translation>
    </message>
    <message>
        <source>This network suits other customers than yours: say how it helps.</source>
        <translation>Ce réseau convient à d’autres clients que les vôtres&#xa0;: dites en quoi il aide.</translation>
    </message>
    <message>
        <source>Without a deadline it is easier to put off: choose a day.</source>
        <translation>Sans échéance, il est facile de remettre à plus tard&#xa0;: choisissez un jour.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Il se terminerait avant de commencer.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Terminé le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ends on %1, in %n days.</source>
        <translation>
            <numerusform>Se termine le %1, dans %n&#xa0;jour.</numerusform>
            <numerusform>Se termine le %1, dans %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Spécifique</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Mesurable</translation>
    </message>
    <message>
        <source>Attainable</source>
        <translation>Atteignable</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinent</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Limité dans le temps</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Sans historique</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Réaliste</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>a target</comment>
        <translation>Ambitieux</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Peu réaliste au vu de l’historique</translation>
    </message>
    <message>
        <source>Not SMART yet: %1</source>
        <translation>Pas encore SMART&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>There is no history yet to compare it with.</source>
        <translation>Il n’y a pas encore d’historique auquel le comparer.</translation>
    </message>
    <message>
        <source>This is what the numbers show already.</source>
        <translation>C’est ce que les chiffres montrent déjà.</translation>
    </message>
    <message>
        <source>With a target and a deadline it can be compared with the history.</source>
        <translation>Avec une valeur cible et une échéance, on pourra le comparer à l’historique.</translation>
    </message>
    <message>
        <source>In the last four weeks nothing was counted.</source>
        <translation>Rien n’a été compté ces quatre dernières semaines.</translation>
    </message>
    <message>
        <source>It did not move this way in the months that were measured.</source>
        <translation>Il n’a pas évolué dans ce sens pendant les mois mesurés.</translation>
    </message>
    <message>
        <source>Needs %1 times what the same weeks of last year let expect.</source>
        <translation>Il faut %1 fois ce que les mêmes semaines de l’an dernier laissent attendre.</translation>
    </message>
    <message>
        <source>Needs %1 times what the last four weeks brought.</source>
        <translation>Il faut %1 fois ce que les quatre dernières semaines ont apporté.</translation>
    </message>
    <message>
        <source>Needs %1 times the growth that was measured.</source>
        <translation>Il faut %1 fois la progression mesurée.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews on the way.</source>
        <translation>
            <numerusform>%n&#xa0;bilan d’ici là.</numerusform>
            <numerusform>%n&#xa0;bilans d’ici là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear a number noted by hand</source>
        <translation>Effacer un chiffre noté à la main</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is %1 above what was expected; lower is better.</source>
        <translation>Cela fait %1 de plus qu’attendu&#x202f;; plus c’est bas, mieux c’est.</translation>
    </message>
    <message>
        <source>It is %1 below what was expected; lower is better.</source>
        <translation>Cela fait %1 de moins qu’attendu&#x202f;; plus c’est bas, mieux c’est.</translation>
    </message>
    <message>
        <source>It is %1 ahead of the pace expected.</source>
        <translation>Cela fait %1 d’avance sur le rythme attendu.</translation>
    </message>
    <message>
        <source>It is %1 short of the pace expected.</source>
        <translation>Il manque %1 par rapport au rythme attendu.</translation>
    </message>
    <message>
        <source>At this rate it comes close to the target, but it is more likely to be missed than reached.</source>
        <translation>À ce rythme, la valeur cible est presque atteinte, mais il est plus probable de la manquer que de l’atteindre.</translation>
    </message>
    <message>
        <source>At this rate it comes to %1 on %2, not %3: that is why it is at risk.</source>
        <translation>À ce rythme, le résultat sera de %1 le %2, et non de %3&#xa0;: c’est pourquoi l’objectif est à risque.</translation>
    </message>
    <message>
        <source>At this rate it comes to %1 on %2, not %3: that is why it is behind.</source>
        <translation>À ce rythme, le résultat sera de %1 le %2, et non de %3&#xa0;: c’est pourquoi l’objectif est en retard.</translation>
    </message>
    <message>
        <source>This goal has no metric yet. Choose one on the Goals page.</source>
        <translation>Cet objectif n’a pas encore de statistique. En choisir une à la page Objectifs.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import a file, or note the number on the Metrics page.</source>
        <translation>Il n’y a pas encore de chiffres. Importez un fichier, ou notez le chiffre à la page Statistiques.</translation>
    </message>
    <message>
        <source>It stands at %1; there is no target yet.</source>
        <translation>Actuellement à %1&#x202f;; il n’y a pas encore de valeur cible.</translation>
    </message>
    <message>
        <source>The target is reached: %1, where %2 was wanted.</source>
        <translation>La valeur cible est atteinte&#xa0;: %1, pour %2 visés.</translation>
    </message>
    <message>
        <source>It ended at %1, where %2 was wanted.</source>
        <translation>Résultat final&#xa0;: %1, pour %2 visés.</translation>
    </message>
    <message>
        <source>It stands at %1 and needs %2 a week to reach %3.</source>
        <translation>Actuellement à %1&#x202f;; il faut %2 par semaine pour atteindre %3.</translation>
    </message>
    <message>
        <source>It stands at %1; the target is %2.</source>
        <translation>Actuellement à %1&#x202f;; la valeur cible est de %2.</translation>
    </message>
    <message numerus="yes">
        <source>With %n days of figures it is too early to judge.</source>
        <translation>
            <numerusform>Avec %n&#xa0;jour de chiffres, il est trop tôt pour juger.</numerusform>
            <numerusform>Avec %n&#xa0;jours de chiffres, il est trop tôt pour juger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pace %1.</source>
        <translation>Rythme %1.</translation>
    </message>
    <message>
        <source>Pace %1, chance %2: the pace decides.</source>
        <translation>Rythme %1, chances&#xa0;: %2&#x202f;; c’est le rythme qui décide.</translation>
    </message>
    <message>
        <source>Pace %1, chance %2: the chance decides.</source>
        <translation>Rythme %1, chances&#xa0;: %2&#x202f;; ce sont les chances qui décident.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a target</comment>
        <translation>atteinte</translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n&#xa0;jour d’avance</numerusform>
            <numerusform>%n&#xa0;jours d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n&#xa0;jour de retard</numerusform>
            <numerusform>%n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>by pace</source>
        <translation>par le rythme</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>par les chances</translation>
    </message>
    <message numerus="yes">
        <source>too early: %n days of data</source>
        <translation>
            <numerusform>trop tôt&#xa0;: %n&#xa0;jour de données</numerusform>
            <numerusform>trop tôt&#xa0;: %n&#xa0;jours de données</numerusform>
        </translation>
    </message>
    <message>
        <source>target already reached</source>
        <translation>valeur cible déjà atteinte</translation>
    </message>
    <message>
        <source>target already reached; hold it until %1</source>
        <translation>valeur cible déjà atteinte&#x202f;; à tenir jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4.</source>
        <translation>%1&#xa0;: %2, %3 sur %4.</translation>
    </message>
    <message>
        <source>daily figures</source>
        <translation>chiffres par jour</translation>
    </message>
    <message>
        <source>figures of posts</source>
        <translation>résultats des publications</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campagnes</translation>
    </message>
    <message numerus="yes">
        <source>%n days without figures are left out.</source>
        <translation>
            <numerusform>%n&#xa0;jour sans chiffres est laissé de côté.</numerusform>
            <numerusform>%n&#xa0;jours sans chiffres sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>More was counted already than the target allows.</source>
        <translation>On a déjà compté plus que ce que l’objectif permet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <comment>a distance</comment>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>as expected</source>
        <comment>a pace</comment>
        <translation>conforme à l’attendu</translation>
    </message>
    <message>
        <source>It is where it was expected to be.</source>
        <translation>C’est conforme à l’attendu.</translation>
    </message>
    <message>
        <source>If it stays as it is, it ends at %1 on %2, not %3: that is why it is at risk.</source>
        <translation>Sans changement, le résultat sera de %1 le %2, et non de %3&#xa0;: c’est pourquoi l’objectif est à risque.</translation>
    </message>
    <message>
        <source>If it stays as it is, it ends at %1 on %2, not %3: that is why it is behind.</source>
        <translation>Sans changement, le résultat sera de %1 le %2, et non de %3&#xa0;: c’est pourquoi l’objectif est en retard.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %1 a week; the %n days measured so far come to %2 a week.</source>
        <translation>
            <numerusform>Il faut %1 par semaine&#x202f;; le seul jour mesuré jusqu’ici correspond à %2 par semaine.</numerusform>
            <numerusform>Il faut %1 par semaine&#x202f;; les %n&#xa0;jours mesurés jusqu’ici correspondent à %2 par semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs %1 a week; the last 28 days brought %2 a week.</source>
        <translation>Il faut %1 par semaine&#x202f;; les 28&#xa0;derniers jours ont apporté %2 par semaine.</translation>
    </message>
    <message>
        <source>Pace %1, chance %2: both lead to the same status.</source>
        <translation>Rythme %1, chances&#xa0;: %2&#x202f;; les deux donnent le même statut.</translation>
    </message>
    <message>
        <source>Answer an open question</source>
        <translation>Répondre à une question ouverte</translation>
    </message>
    <message>
        <source>Change the answer to an open question</source>
        <translation>Modifier la réponse à une question ouverte</translation>
    </message>
    <message>
        <source>Delete the answer to an open question</source>
        <translation>Supprimer la réponse à une question ouverte</translation>
    </message>
    <message>
        <source>Add the picture “%1”</source>
        <translation>Ajouter l’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the picture “%1”</source>
        <translation>Modifier l’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the picture “%1”</source>
        <translation>Supprimer l’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the milestone “%1”</source>
        <translation>Ajouter le jalon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the milestone “%1”</source>
        <translation>Modifier le jalon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the milestone “%1”</source>
        <translation>Supprimer le jalon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the interview “%1”</source>
        <translation>Ajouter l’entretien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the interview “%1”</source>
        <translation>Modifier l’entretien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the interview “%1”</source>
        <translation>Supprimer l’entretien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the audience figure “%1”</source>
        <translation>Ajouter le chiffre d’audience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the audience figure “%1”</source>
        <translation>Modifier le chiffre d’audience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the audience figure “%1”</source>
        <translation>Supprimer le chiffre d’audience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the belief “%1”</source>
        <translation>Ajouter l’idée reçue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the belief “%1”</source>
        <translation>Modifier l’idée reçue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the belief “%1”</source>
        <translation>Supprimer l’idée reçue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the step of the journey “%1”</source>
        <translation>Ajouter l’étape du parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the step of the journey “%1”</source>
        <translation>Modifier l’étape du parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the step of the journey “%1”</source>
        <translation>Supprimer l’étape du parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the action “%1”</source>
        <translation>Ajouter l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the action “%1”</source>
        <translation>Modifier l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the action “%1”</source>
        <translation>Supprimer l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the observation “%1”</source>
        <translation>Ajouter l’observation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the observation “%1”</source>
        <translation>Modifier l’observation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the observation “%1”</source>
        <translation>Supprimer l’observation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the name “%1”</source>
        <translation>Ajouter le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the name “%1”</source>
        <translation>Modifier le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the name “%1”</source>
        <translation>Supprimer le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the limit “%1”</source>
        <translation>Ajouter la limite «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the limit “%1”</source>
        <translation>Modifier la limite «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the limit “%1”</source>
        <translation>Supprimer la limite «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the content “%1”</source>
        <translation>Ajouter le contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the content “%1”</source>
        <translation>Modifier le contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the content “%1”</source>
        <translation>Supprimer le contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the ads “%1”</source>
        <translation>Ajouter les publicités «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the ads “%1”</source>
        <translation>Modifier les publicités «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the ads “%1”</source>
        <translation>Supprimer les publicités «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the promo code “%1”</source>
        <translation>Ajouter le code promo «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the promo code “%1”</source>
        <translation>Modifier le code promo «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the promo code “%1”</source>
        <translation>Supprimer le code promo «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the request “%1”</source>
        <translation>Ajouter la demande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the request “%1”</source>
        <translation>Modifier la demande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the request “%1”</source>
        <translation>Supprimer la demande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the role “%1”</source>
        <translation>Ajouter le rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the role “%1”</source>
        <translation>Modifier le rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the role “%1”</source>
        <translation>Supprimer le rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the step “%1”</source>
        <translation>Ajouter l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Modifier l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the step “%1”</source>
        <translation>Supprimer l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the answer “%1”</source>
        <translation>Ajouter la réponse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the answer “%1”</source>
        <translation>Modifier la réponse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the answer “%1”</source>
        <translation>Supprimer la réponse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the mention “%1”</source>
        <translation>Ajouter la mention «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the mention “%1”</source>
        <translation>Modifier la mention «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the mention “%1”</source>
        <translation>Supprimer la mention «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the incident “%1”</source>
        <translation>Ajouter l’incident «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the incident “%1”</source>
        <translation>Modifier l’incident «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the incident “%1”</source>
        <translation>Supprimer l’incident «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the evidence “%1”</source>
        <translation>Ajouter la preuve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the evidence “%1”</source>
        <translation>Modifier la preuve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the evidence “%1”</source>
        <translation>Supprimer la preuve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the rejected idea “%1”</source>
        <translation>Ajouter l’idée écartée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the rejected idea “%1”</source>
        <translation>Modifier l’idée écartée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the rejected idea “%1”</source>
        <translation>Supprimer l’idée écartée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put in the usual steps</source>
        <translation>Insérer les étapes habituelles</translation>
    </message>
    <message>
        <source>Put in the eight roles</source>
        <translation>Insérer les huit rôles</translation>
    </message>
    <message>
        <source>Put in the usual situations</source>
        <translation>Insérer les situations habituelles</translation>
    </message>
    <message>
        <source>Put in the cost of tools</source>
        <translation>Insérer le coût des outils</translation>
    </message>
    <message>
        <source>All we do</source>
        <comment>goal extent</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>One channel</source>
        <comment>goal extent</comment>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>A campaign</source>
        <comment>goal extent</comment>
        <translation>Une campagne</translation>
    </message>
    <message>
        <source>A series of posts</source>
        <comment>goal extent</comment>
        <translation>Une série de publications</translation>
    </message>
    <message>
        <source>One ad</source>
        <comment>goal extent</comment>
        <translation>Une seule publicité</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>metric link</comment>
        <translation>Directement</translation>
    </message>
    <message>
        <source>By a sign of it</source>
        <comment>metric link</comment>
        <translation>Par un indice</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>number source</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>From a file of the network</source>
        <comment>number source</comment>
        <translation>D’un fichier du réseau</translation>
    </message>
    <message>
        <source>Somebody notes it</source>
        <comment>number source</comment>
        <translation>Quelqu’un le note</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>number source</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Every day</source>
        <comment>granularity</comment>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>granularity</comment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>granularity</comment>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>audience</comment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>audience</comment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>audience</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <comment>audience</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>audience</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>audience</comment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>audience</comment>
        <translation>Centre d’intérêt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>verdict</comment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>True</source>
        <comment>verdict</comment>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>Partly true</source>
        <comment>verdict</comment>
        <translation>En partie vrai</translation>
    </message>
    <message>
        <source>False</source>
        <comment>verdict</comment>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Follower</source>
        <comment>journey</comment>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>journey</comment>
        <translation>Curieux</translation>
    </message>
    <message>
        <source>Interested</source>
        <comment>journey</comment>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>Ready to buy</source>
        <comment>journey</comment>
        <translation>Prêt à acheter</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>journey</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Loyal fan</source>
        <comment>journey</comment>
        <translation>Fidèle</translation>
    </message>
    <message>
        <source>Takes off</source>
        <comment>observation</comment>
        <translation>Décolle</translation>
    </message>
    <message>
        <source>Flops</source>
        <comment>observation</comment>
        <translation>Fait un flop</translation>
    </message>
    <message>
        <source>A new use of the network</source>
        <comment>observation</comment>
        <translation>Un nouvel usage du réseau</translation>
    </message>
    <message>
        <source>To reserve</source>
        <comment>reservation</comment>
        <translation>À réserver</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>reservation</comment>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Taken by somebody else</source>
        <comment>reservation</comment>
        <translation>Pris par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Squatted</source>
        <comment>reservation</comment>
        <translation>Squatté</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>request</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>request</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>request</comment>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>request</comment>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Ads</source>
        <comment>cost</comment>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Platform fees</source>
        <comment>cost</comment>
        <translation>Frais de plateforme</translation>
    </message>
    <message>
        <source>Salaries</source>
        <comment>cost</comment>
        <translation>Salaires</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <comment>cost</comment>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Agency, outside help</source>
        <comment>cost</comment>
        <translation>Agence, aide extérieure</translation>
    </message>
    <message>
        <source>Overheads</source>
        <comment>cost</comment>
        <translation>Frais généraux</translation>
    </message>
    <message>
        <source>Tools</source>
        <comment>cost</comment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>cost</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>People who know us</source>
        <comment>paid audience</comment>
        <translation>Des gens qui nous connaissent</translation>
    </message>
    <message>
        <source>People like our customers</source>
        <comment>paid audience</comment>
        <translation>Des gens qui ressemblent à nos clients</translation>
    </message>
    <message>
        <source>By interests</source>
        <comment>paid audience</comment>
        <translation>Par centres d’intérêt</translation>
    </message>
    <message>
        <source>People nearby</source>
        <comment>paid audience</comment>
        <translation>Des gens à proximité</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>paid audience</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From the idea to the post</source>
        <comment>procedure</comment>
        <translation>De l’idée à la publication</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <comment>procedure</comment>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>Every day, every week</source>
        <comment>procedure</comment>
        <translation>Chaque jour, chaque semaine</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <comment>procedure</comment>
        <translation>En cas de crise</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>procedure</comment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>situation</comment>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Compliment</source>
        <comment>situation</comment>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>situation</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>situation</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Attack, insult</source>
        <comment>situation</comment>
        <translation>Attaque, insulte</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>mention</comment>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>mention</comment>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Need</source>
        <comment>mention</comment>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>“More of this”</source>
        <comment>mention</comment>
        <translation>«&#xa0;Encore&#x202f;!&#xa0;»</translation>
    </message>
    <message>
        <source>Published about us</source>
        <comment>mention</comment>
        <translation>Parution à notre sujet</translation>
    </message>
    <message>
        <source>Positive</source>
        <comment>mood</comment>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>mood</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Negative</source>
        <comment>mood</comment>
        <translation>Négative</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>gravity</comment>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>gravity</comment>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Grave</source>
        <comment>gravity</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Niveau hiérarchique</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Taille de l’entreprise</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Autres, ou inconnu</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Business objective</source>
        <translation>Objectif d’entreprise</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Audience’s share</source>
        <translation>Part du public</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answer to an open question</source>
        <translation>Réponse à une question ouverte</translation>
    </message>
    <message>
        <source>Impostor account</source>
        <translation>Faux compte</translation>
    </message>
    <message>
        <source>Content pillar</source>
        <translation>Pilier de contenu</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Story to tell</source>
        <translation>Histoire à raconter</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne de budget</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Date clé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Belief about the audience</source>
        <translation>Idée reçue sur le public</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Audience figure</source>
        <translation>Chiffre d’audience</translation>
    </message>
    <message>
        <source>Reserved name</source>
        <translation>Nom réservé</translation>
    </message>
    <message>
        <source>Network limit</source>
        <translation>Limite d’un réseau</translation>
    </message>
    <message>
        <source>Existing content</source>
        <translation>Contenu existant</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Follower’s request</source>
        <translation>Demande d’abonné</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Step of a procedure</source>
        <translation>Étape d’une procédure</translation>
    </message>
    <message>
        <source>Ready answer</source>
        <translation>Réponse prête</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Rejected idea</source>
        <translation>Idée écartée</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivations</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Envies</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Media habits</source>
        <translation>Habitudes médias</translation>
    </message>
    <message>
        <source>Finds brands by</source>
        <translation>Trouve les marques par</translation>
    </message>
    <message>
        <source>Why on networks</source>
        <translation>Pourquoi les réseaux</translation>
    </message>
    <message>
        <source>Device and system</source>
        <translation>Appareil et système</translation>
    </message>
    <message>
        <source>Joins in when</source>
        <translation>Participe quand</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <comment>prospect</comment>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Some room</source>
        <comment>prospect</comment>
        <translation>De la place</translation>
    </message>
    <message>
        <source>Hold your place</source>
        <comment>prospect</comment>
        <translation>Tenir votre place</translation>
    </message>
    <message>
        <source>Do not attack</source>
        <comment>prospect</comment>
        <translation>Ne pas attaquer</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <comment>prospect</comment>
        <translation>Laisser pour l’instant</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus c’est haut, mieux c’est</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus c’est bas, mieux c’est</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>So many percent more</source>
        <translation>Un pourcentage en plus</translation>
    </message>
    <message>
        <source>So many times as much</source>
        <translation>Un multiple de la valeur de départ</translation>
    </message>
    <message>
        <source>So many more</source>
        <translation>Une quantité en plus</translation>
    </message>
    <message>
        <source>So many percent each month</source>
        <translation>Un pourcentage chaque mois</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Change the currency to %1</source>
        <translation>Changer la devise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the time zone to %1</source>
        <translation>Changer le fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the first day of the week</source>
        <translation>Changer le premier jour de la semaine</translation>
    </message>
    <message>
        <source>Change the month that the first quarter begins with</source>
        <translation>Changer le mois où commence le premier trimestre</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Rétablir la version du %1</translation>
    </message>
    <message>
        <source>We will use %1 to %2 in order to bring %4 up to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour %2, et ainsi porter %4 à %7 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to %2 in order to bring %4 down to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour %2, et ainsi ramener %4 à %7 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to bring %4 up to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour porter %4 à %7 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to bring %4 down to %7 by %8.</source>
        <translation>Nous utiliserons %1 pour ramener %4 à %7 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to %2 in order to %3 %4 %5 by %8.</source>
        <translation>Nous utiliserons %1 pour %2, et ainsi %3 %5 %4 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will use %1 to %3 %4 %5 by %8.</source>
        <translation>Nous utiliserons %1 pour %3 %5 %4 d’ici au %8.</translation>
    </message>
    <message>
        <source>We will explore until %1 to learn: %2</source>
        <translation>Nous explorerons jusqu’au %1 pour savoir&#xa0;: %2</translation>
    </message>
    <message>
        <source>We will explore %1 until %8 to learn: %9</source>
        <extracomment>%1 channel, %8 day, %9 the question, in the words of whoever asks it.</extracomment>
        <translation>Nous explorerons %1 jusqu’au %8 pour savoir&#xa0;: %9</translation>
    </message>
    <message>
        <source>The number is a sign of it, not the thing itself.</source>
        <translation>Ce chiffre en est un signe, pas la chose elle-même.</translation>
    </message>
    <message>
        <source>improve</source>
        <comment>goal sentence</comment>
        <translation>améliorer</translation>
    </message>
    <message>
        <source>by %1 each quarter</source>
        <comment>goal sentence</comment>
        <translation>de %1 chaque trimestre</translation>
    </message>
    <message>
        <source>which question</source>
        <comment>goal sentence</comment>
        <translation>quelle question</translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audience figures</source>
        <translation>
            <numerusform>%n chiffre d’audience</numerusform>
            <numerusform>%n chiffres d’audience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impostors</source>
        <translation>
            <numerusform>%n faux compte</numerusform>
            <numerusform>%n faux comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing contents</source>
        <translation>
            <numerusform>%n contenu existant</numerusform>
            <numerusform>%n contenus existants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPIs</source>
        <translation>
            <numerusform>%n indicateur clé</numerusform>
            <numerusform>%n indicateurs clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n histoire</numerusform>
            <numerusform>%n histoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines</source>
        <translation>
            <numerusform>%n ligne de budget</numerusform>
            <numerusform>%n lignes de budget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ads</source>
        <translation>
            <numerusform>%n publicité</numerusform>
            <numerusform>%n publicités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promo codes</source>
        <translation>
            <numerusform>%n code promo</numerusform>
            <numerusform>%n codes promo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other rows</source>
        <translation>
            <numerusform>%n autre ligne</numerusform>
            <numerusform>%n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>This network suits business customers.</source>
        <translation>Ce réseau convient à une clientèle d’entreprises.</translation>
    </message>
    <message>
        <source>This network suits private customers.</source>
        <translation>Ce réseau convient à une clientèle de particuliers.</translation>
    </message>
    <message>
        <source>Add the “so what”: what does it change for the business?</source>
        <translation>Ajoutez le «&#xa0;et alors&#x202f;?&#xa0;»&#xa0;: qu’est-ce que cela change pour l’entreprise&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones.</source>
        <translation>
            <numerusform>%n jalon.</numerusform>
            <numerusform>%n jalons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 by %2.</source>
        <translation>Prochain&#xa0;: %1 d’ici au %2.</translation>
    </message>
    <message>
        <source>Next: %1 on %2.</source>
        <translation>Prochain&#xa0;: %1, le %2.</translation>
    </message>
    <message>
        <source>Without an end it never ends: choose the day it is over.</source>
        <translation>Sans date de fin, elle ne finit jamais&#xa0;: choisissez le jour où elle se termine.</translation>
    </message>
    <message>
        <source>Say how it went.</source>
        <translation>Indiquez comment cela s’est passé.</translation>
    </message>
    <message>
        <source>%1 notes it every day.</source>
        <translation>%1 le note chaque jour.</translation>
    </message>
    <message>
        <source>%1 notes it every week.</source>
        <translation>%1 le note chaque semaine.</translation>
    </message>
    <message>
        <source>%1 notes it every month.</source>
        <translation>%1 le note chaque mois.</translation>
    </message>
    <message>
        <source>Nobody notes this number: say who does and how often, or make it an exploration.</source>
        <translation>Personne ne note ce chiffre&#xa0;: indiquez qui le fait et à quel rythme, ou faites-en une exploration.</translation>
    </message>
    <message>
        <source>Say who notes it.</source>
        <translation>Indiquez qui le note.</translation>
    </message>
    <message>
        <source>No file has brought this number yet: import one.</source>
        <translation>Aucun fichier n’a encore fourni ce chiffre&#xa0;: importez-en un.</translation>
    </message>
    <message>
        <source>A percentage of nothing is nothing: say by how many it should grow, or the number to reach.</source>
        <translation>Un pourcentage de zéro reste zéro&#xa0;: indiquez de combien le chiffre doit augmenter, ou la valeur à atteindre.</translation>
    </message>
    <message>
        <source>It can’t fall below zero.</source>
        <translation>Cela ne peut pas descendre sous zéro.</translation>
    </message>
    <message>
        <source>So many percent each quarter</source>
        <translation>Un pourcentage chaque trimestre</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation>Mégaoctets</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts visits themselves; watch how many of them end in a sale.</source>
        <translation>Il compte les visites elles-mêmes&#x202f;; regardez combien se terminent par une vente.</translation>
    </message>
    <message>
        <source>It fills places that would cost sales if they stayed empty.</source>
        <translation>Il pourvoit des postes qui, vacants, coûteraient des ventes.</translation>
    </message>
    <message>
        <source>It is what visits and sales cost: the less, the more of each sale stays.</source>
        <translation>C’est ce que coûtent visites et ventes&#xa0;: moins il y en a, plus il reste de chaque vente.</translation>
    </message>
    <message>
        <source>Who sees you may visit: watch whether visits rise with it.</source>
        <translation>Qui vous voit peut venir&#xa0;: regardez si les visites montent avec lui.</translation>
    </message>
    <message>
        <source>Who reacts comes back: watch whether visits and sales rise with it.</source>
        <translation>Qui réagit revient&#xa0;: regardez si les visites et les ventes montent avec lui.</translation>
    </message>
    <message>
        <source>It counts sales, or the step right before them.</source>
        <translation>Il compte les ventes, ou l’étape juste avant.</translation>
    </message>
    <message>
        <source>Who is content stays and brings others: watch the sales that come back.</source>
        <translation>Qui est content reste et en amène d’autres&#xa0;: regardez les ventes qui reviennent.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>who you are</source>
        <translation>qui vous êtes</translation>
    </message>
    <message>
        <source>what the business wants</source>
        <translation>ce que veut l’entreprise</translation>
    </message>
    <message>
        <source>your mission there</source>
        <translation>votre mission sur les réseaux</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>le résumé</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>les objectifs</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>le public</translation>
    </message>
    <message>
        <source>competitors</source>
        <translation>les concurrents</translation>
    </message>
    <message>
        <source>missions of the channels</source>
        <translation>les missions des canaux</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>les histoires</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>your voice</source>
        <translation>votre voix</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>qui fait quoi</translation>
    </message>
    <message>
        <source>the checklist before publishing</source>
        <translation>la liste de contrôle avant publication</translation>
    </message>
    <message>
        <source>how people are answered</source>
        <translation>comment on répond</translation>
    </message>
    <message>
        <source>what to do in a crisis</source>
        <translation>que faire en cas de crise</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>the numbers to follow</source>
        <translation>les chiffres à suivre</translation>
    </message>
    <message>
        <source>what counts beside the numbers</source>
        <translation>ce qui compte à côté des chiffres</translation>
    </message>
    <message>
        <source>a day to look at them</source>
        <translation>un jour pour les regarder</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>the tools and what they cost</source>
        <translation>les outils et leur coût</translation>
    </message>
    <message>
        <source>how you listen</source>
        <translation>comment vous écoutez</translation>
    </message>
    <message>
        <source>what is done each week</source>
        <translation>ce qui se fait chaque semaine</translation>
    </message>
    <message>
        <source>Add the training of “%1”</source>
        <translation>Ajouter la formation de « %1 »</translation>
    </message>
    <message>
        <source>Change the training of “%1”</source>
        <translation>Modifier la formation de « %1 »</translation>
    </message>
    <message>
        <source>Delete the training of “%1”</source>
        <translation>Supprimer la formation de « %1 »</translation>
    </message>
    <message>
        <source>Leave the idea “%1”</source>
        <translation>Écarter l’idée «&#x202f;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put in the usual trainings</source>
        <translation>Inscrire les formations habituelles</translation>
    </message>
    <message>
        <source>Change the house rules</source>
        <translation>Modifier les règles de la maison</translation>
    </message>
    <message>
        <source>Set the minutes for “%1”</source>
        <translation>Fixer les minutes pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the minutes for “%1”</source>
        <translation>Modifier les minutes pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the usual minutes for “%1” again</source>
        <translation>Reprendre les minutes habituelles pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Plan ads for the post “%1”</source>
        <translation>Prévoir une publicité pour la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the working hours</source>
        <translation>Modifier les heures de travail</translation>
    </message>
    <message>
        <source>Change how bold a target may be</source>
        <translation>Modifier l’audace permise aux cibles</translation>
    </message>
    <message>
        <source>Minutes of a format</source>
        <translation>Minutes d’un format</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Your figures end on %1, before it begins on %2: nothing counts towards it yet.</source>
        <translation>Vos chiffres s’arrêtent le %1, avant le début le %2&#xa0;: rien ne compte encore pour cet objectif.</translation>
    </message>
    <message>
        <source>Say of a few more posts whether they make people want something or serve those who want it: then the balance tells.</source>
        <translation>Dites pour quelques publications de plus si elles donnent envie ou servent ceux qui ont déjà envie&#xa0;: l’équilibre parlera alors.</translation>
    </message>
    <message>
        <source>Nothing serves those who want it already: tell them now and then how to get it.</source>
        <translation>Rien ne s’adresse à ceux qui ont déjà envie&#xa0;: dites-leur de temps en temps comment faire.</translation>
    </message>
    <message>
        <source>Nothing makes people want it: social media is above all the place for that.</source>
        <translation>Rien ne donne envie&#xa0;: les réseaux sociaux sont d’abord faits pour cela.</translation>
    </message>
    <message>
        <source>Most posts serve those who want it already. Social media mainly makes people want: turn it round.</source>
        <translation>La plupart des publications servent ceux qui ont déjà envie. Les réseaux sociaux donnent surtout envie&#xa0;: inversez la proportion.</translation>
    </message>
    <message>
        <source>Social media mainly makes people want, and some posts serve those who do: both are there.</source>
        <translation>Les réseaux sociaux donnent surtout envie, et quelques publications servent ceux qui l’ont&#xa0;: les deux y sont.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>demand</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Makes people want it</source>
        <comment>demand</comment>
        <translation>Donne envie</translation>
    </message>
    <message>
        <source>Serves those who want it</source>
        <comment>demand</comment>
        <translation>Sert ceux qui veulent déjà</translation>
    </message>
    <message>
        <source>The plan begins on %1.</source>
        <translation>Le plan commence le %1.</translation>
    </message>
    <message>
        <source>“%1” fits every business: name whom or what you mean.</source>
        <translation>«&#x202f;%1&#xa0;» vaut pour toute entreprise&#xa0;: dites de qui ou de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Nobody remembers that much: what could go?</source>
        <translation>Personne ne retient tout cela&#xa0;: que peut-on enlever&#x202f;?</translation>
    </message>
    <message>
        <source>One sentence is very long: two short ones are read.</source>
        <translation>Une phrase est très longue&#xa0;: deux courtes seront lues.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 mot sur&#x202f;%n</numerusform>
            <numerusform>%1 mots sur&#x202f;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is set up for listening</source>
        <translation>Ce qui est en place pour la veille</translation>
    </message>
    <message>
        <source>Choose which key dates are shown</source>
        <translation>Choisir les dates clés affichées</translation>
    </message>
    <message>
        <source>Add the repetition of “%1”</source>
        <translation>Ajouter la répétition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the repetition of “%1”</source>
        <translation>Modifier la répétition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the repetition of “%1”</source>
        <translation>Supprimer la répétition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the time kept free for “%1”</source>
        <translation>Ajouter le temps réservé à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the time kept free for “%1”</source>
        <translation>Modifier le temps réservé à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the time kept free for “%1”</source>
        <translation>Supprimer le temps réservé à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a step of “%1”</source>
        <translation>Ajouter une étape de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change a step of “%1”</source>
        <translation>Modifier une étape de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete a step of “%1”</source>
        <translation>Supprimer une étape de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the share of “%1”</source>
        <translation>Ajouter la part de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the share of “%1”</source>
        <translation>Modifier la part de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the share of “%1”</source>
        <translation>Supprimer la part de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Repeat the post “%1”</source>
        <translation>Répéter la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change how the post “%1” repeats</source>
        <translation>Modifier la répétition de la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>End the repetition of the post “%1”</source>
        <translation>Mettre fin à la répétition de la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key dates</source>
        <translation>
            <numerusform>Importer %n date clé</numerusform>
            <numerusform>Importer %n dates clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n closed periods</source>
        <translation>
            <numerusform>Ajouter %n fermeture</numerusform>
            <numerusform>Ajouter %n fermetures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day off)</source>
        <translation>%1 (jour férié reporté)</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Commercial date</source>
        <translation>Date commerciale</translation>
    </message>
    <message>
        <source>Public holiday in some regions</source>
        <translation>Jour férié dans certaines régions</translation>
    </message>
    <message>
        <source>Feast</source>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Awareness day</source>
        <translation>Journée de sensibilisation</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Time kept free</source>
        <translation>Temps réservé</translation>
    </message>
    <message>
        <source>Step of a post</source>
        <translation>Étape d’une publication</translation>
    </message>
    <message>
        <source>Share of a mix</source>
        <translation>Part d’un mix</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>un canal</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>un objectif</translation>
    </message>
    <message>
        <source>Still missing, to be ready by %1: %2.</source>
        <translation>Il manque encore, pour le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <comment>prospect</comment>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>stage of a video</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Idea and script</source>
        <comment>stage of a video</comment>
        <translation>Idée et scénario</translation>
    </message>
    <message>
        <source>Filming and editing</source>
        <comment>stage of a video</comment>
        <translation>Tournage et montage</translation>
    </message>
    <message>
        <source>Being shared</source>
        <comment>stage of a video</comment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Talking with people</source>
        <comment>time kept free</comment>
        <translation>Échanges avec le public</translation>
    </message>
    <message>
        <source>Room for the unplanned</source>
        <comment>time kept free</comment>
        <translation>Place pour l’imprévu</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>le premier %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>le deuxième %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>le troisième %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>le quatrième %1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <translation>le cinquième %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>%1 and on %2</source>
        <translation>%1 et le %2</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>Chaque semaine, le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <translation>
            <numerusform>Toutes les %n&#xa0;semaines, le %1</numerusform>
            <numerusform>Toutes les %n&#xa0;semaines, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on its last day</source>
        <translation>Chaque mois, le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the last day</source>
        <translation>
            <numerusform>Tous les %n&#xa0;mois, le dernier jour</numerusform>
            <numerusform>Tous les %n&#xa0;mois, le dernier jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on %1</source>
        <translation>Chaque mois, %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on %1</source>
        <translation>
            <numerusform>Tous les %n&#xa0;mois, %1</numerusform>
            <numerusform>Tous les %n&#xa0;mois, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Chaque mois, le jour %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on day %1</source>
        <translation>
            <numerusform>Tous les %n&#xa0;mois, le jour %1</numerusform>
            <numerusform>Tous les %n&#xa0;mois, le jour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Tous les %n&#xa0;jours</numerusform>
            <numerusform>Tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <translation>Chaque année, le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years on %1</source>
        <translation>
            <numerusform>Tous les %n&#xa0;ans, le %1</numerusform>
            <numerusform>Tous les %n&#xa0;ans, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>le dernier %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n&#xa0;fois</numerusform>
            <numerusform>%1, %n&#xa0;fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without an end</source>
        <translation>%1, sans fin</translation>
    </message>
    <message>
        <source>By a rule that this program cannot read</source>
        <translation>Selon une règle que ce programme ne sait pas lire</translation>
    </message>
    <message>
        <source>That is after the quarter, which ends on %1.</source>
        <translation>C’est après la fin du trimestre, le %1.</translation>
    </message>
    <message>
        <source>To write: %1</source>
        <translation>À rédiger&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences have more than %1 words: two short ones are read more easily.</source>
        <translation>
            <numerusform>%n&#xa0;phrase a plus de&#x202f;%1 mots&#xa0;: deux phrases courtes se lisent mieux.</numerusform>
            <numerusform>%n&#xa0;phrases ont plus de&#x202f;%1 mots&#xa0;: deux phrases courtes se lisent mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters stand without a line break: divide them.</source>
        <translation>%1&#xa0;caractères se suivent sans retour à la ligne&#xa0;: aérez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%n hashtags bury the text: keep those that people look for.</source>
        <translation>
            <numerusform>%n&#xa0;hashtag noie le texte&#xa0;: gardez ceux que l’on cherche.</numerusform>
            <numerusform>%n&#xa0;hashtags noient le texte&#xa0;: gardez ceux que l’on cherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much of it is in capitals: small letters are easier to read, and to listen to.</source>
        <translation>Une grande partie est en majuscules&#xa0;: les minuscules se lisent mieux, et s’écoutent mieux.</translation>
    </message>
    <message>
        <source>Recycle the post “%1”</source>
        <translation>Republier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the answer of “%1” to the review</source>
        <translation>Reprendre la réponse de «&#xa0;%1&#xa0;» à la relecture</translation>
    </message>
    <message numerus="yes">
        <source>Send %n posts for review</source>
        <translation>
            <numerusform>Envoyer %n&#xa0;publication en relecture</numerusform>
            <numerusform>Envoyer %n&#xa0;publications en relecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n posts again</source>
        <translation>
            <numerusform>Replacer %n&#xa0;publication</numerusform>
            <numerusform>Replacer %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters less of text, for %1</source>
        <translation>
            <numerusform>un texte plus court de %n caractère, pour %1</numerusform>
            <numerusform>un texte plus court de %n caractères, pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember how “%1” is read</source>
        <translation>Retenir comment lire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change how “%1” is read</source>
        <translation>Modifier la lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the mapping “%1”</source>
        <translation>Renommer la correspondance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”</source>
        <translation>Supprimer la correspondance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mapping of a file</source>
        <translation>Correspondance d’un fichier</translation>
    </message>
    <message>
        <source>Set of ads</source>
        <translation>Ensemble de publicités</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Part of the audience or of the site</source>
        <translation>Part de l’audience ou du site</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Remark of the network</source>
        <translation>Remarque du réseau</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Organic or paid</source>
        <translation>Organique ou payant</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Id of the post</source>
        <translation>Identifiant de la publication</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Moment de la publication</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%n hashtags less, for %1</source>
        <translation>
            <numerusform>%n hashtag de moins, pour %1</numerusform>
            <numerusform>%n hashtags de moins, pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a goal beyond what its history supports, with a reason</comment>
        <translation>Maintenu</translation>
    </message>
    <message>
        <source>by pace and chance</source>
        <translation>par le rythme et les chances</translation>
    </message>
    <message>
        <source>Swap two posts</source>
        <translation>Échanger deux publications</translation>
    </message>
    <message>
        <source>Say what “%1” is</source>
        <translation>Choisir le réseau de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Forget what “%1” is</source>
        <translation>Laisser le choix automatique pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say which campaign “%1” is part of</source>
        <translation>Rattacher «&#xa0;%1&#xa0;» à une campagne</translation>
    </message>
    <message>
        <source>Take “%1” out of its campaign</source>
        <translation>Détacher «&#xa0;%1&#xa0;» de sa campagne</translation>
    </message>
    <message>
        <source>Take over what ads cost</source>
        <translation>Reprendre le coût des publicités</translation>
    </message>
    <message>
        <source>Source of visits</source>
        <translation>Source de visites</translation>
    </message>
    <message>
        <source>Campaign of an ad account</source>
        <translation>Campagne d’un compte publicitaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Source of the visits</source>
        <translation>Source des visites</translation>
    </message>
    <message>
        <source>Medium of the visits</source>
        <translation>Support des visites</translation>
    </message>
    <message>
        <source>Campaign of the visits</source>
        <translation>Campagne des visites</translation>
    </message>
    <message>
        <source>First page seen</source>
        <translation>Première page vue</translation>
    </message>
</context>
<context>
    <name>core::columns</name>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Business objectives</source>
        <translation>Objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Indicateurs clés (KPI)</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Answers about personas</source>
        <translation>Réponses sur les personas</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>Competitors’ accounts</source>
        <translation>Comptes des concurrents</translation>
    </message>
    <message>
        <source>Networks of the audience</source>
        <translation>Réseaux du public</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Impostor accounts</source>
        <translation>Faux comptes</translation>
    </message>
    <message>
        <source>Content pillars</source>
        <translation>Piliers de contenu</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires à raconter</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Goals of campaigns</source>
        <translation>Objectifs des campagnes</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>Posts and ideas</source>
        <translation>Publications et idées</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Published posts</source>
        <translation>Publications parues</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organic or paid</source>
        <translation>Organique ou payant</translation>
    </message>
    <message>
        <source>Target audience</source>
        <translation>Public cible</translation>
    </message>
    <message>
        <source>To what end</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Type d’objectif</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which numbers count</source>
        <translation>Chiffres pris en compte</translation>
    </message>
    <message>
        <source>Share of the audience</source>
        <translation>Part du public</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Share aimed at</source>
        <translation>Part visée</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>What is posted there</source>
        <translation>Ce qui y est publié</translation>
    </message>
    <message>
        <source>Attracts the audience</source>
        <translation>Attire le public</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Date de la valeur de départ</translation>
    </message>
    <message>
        <source>Source of the baseline</source>
        <translation>Source de la valeur de départ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>How it serves the objective</source>
        <translation>Contribution à l’objectif d’entreprise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customers expect us there</source>
        <translation>Les clients s’attendent à nous y voir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Decide before</source>
        <translation>À décider avant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision asked for</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Raison de la décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Does less well</source>
        <translation>Fait moins bien</translation>
    </message>
    <message>
        <source>Does well</source>
        <translation>Fait bien</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Taux d’engagement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Trouvé le</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Helps reach a goal</source>
        <translation>Aide à atteindre un objectif</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Part in the 50/25/20/5 rule</source>
        <translation>Place dans la règle 50/25/20/5</translation>
    </message>
    <message>
        <source>Part in the 80/20 rule</source>
        <translation>Place dans la règle des 80/20</translation>
    </message>
    <message>
        <source>Part in the rule of thirds</source>
        <translation>Place dans la règle des trois tiers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Main goal</source>
        <translation>Objectif principal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language of the plan</source>
        <translation>Langue du contenu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Question to learn from</source>
        <translation>Question à explorer</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Words to listen for</source>
        <translation>Mots à surveiller</translation>
    </message>
    <message>
        <source>Reader of the report</source>
        <translation>Lecteur du document</translation>
    </message>
    <message>
        <source>Marketing objective</source>
        <translation>Objectif marketing</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Mix rule</source>
        <translation>Règle de répartition</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Need it answers</source>
        <translation>Besoin auquel elle répond</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Who notes the number</source>
        <translation>Qui note le chiffre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Business objective</source>
        <translation>Objectif d’entreprise</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Jours d’ouverture</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason to keep the target</source>
        <translation>Raison de garder la valeur cible</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>Points of the profile checklist</source>
        <translation>Points de la vérification du profil</translation>
    </message>
    <message>
        <source>Link of the published post</source>
        <translation>Lien de la publication parue</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Raison d’être</translation>
    </message>
    <message>
        <source>First month of the first quarter</source>
        <translation>Premier mois du premier trimestre</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Nombre de réponses</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Et alors&#x202f;?</translation>
    </message>
    <message>
        <source>Mission on social media</source>
        <translation>Mission sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Day of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Link of the source</source>
        <translation>Lien de la source</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Note sur la source</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Alone or in a team</source>
        <translation>Seul ou en équipe</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Valeur cible</translation>
    </message>
    <message>
        <source>Form of the target</source>
        <translation>Forme de la valeur cible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To borrow</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Ready-made trade</source>
        <translation>Activité type</translation>
    </message>
    <message>
        <source>Identity in calendars</source>
        <translation>Identifiant dans les calendriers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui marche</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Answers to open questions</source>
        <translation>Réponses aux questions ouvertes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Talks with customers</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Figures about the audience</source>
        <translation>Chiffres d’audience</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>Idées reçues</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Noms réservés</translation>
    </message>
    <message>
        <source>Limits of the networks</source>
        <translation>Limites des réseaux</translation>
    </message>
    <message>
        <source>Content there is already</source>
        <translation>Contenus existants</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>Requests of followers</source>
        <translation>Demandes d’abonnés</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>How people are answered</source>
        <translation>Guide de réponses</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Journal de veille</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Ideas that were left</source>
        <translation>Idées écartées</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>En répond</translation>
    </message>
    <message>
        <source>What found it</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>What it could become</source>
        <translation>Ce que cela donnerait</translation>
    </message>
    <message>
        <source>Aged from</source>
        <translation>De (âge)</translation>
    </message>
    <message>
        <source>Aged to</source>
        <translation>À (âge)</translation>
    </message>
    <message>
        <source>Whom it reaches</source>
        <translation>Public touché</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Idée reçue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Is asked before</source>
        <translation>Est consulté</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>Budget par jour</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What it makes people feel</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Explored until</source>
        <translation>Exploration jusqu’au</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Followers drawn away</source>
        <translation>Abonnés détournés</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Link to the goal</source>
        <translation>Lien avec l’objectif</translation>
    </message>
    <message>
        <source>Goes on in private</source>
        <translation>Passe en privé</translation>
    </message>
    <message>
        <source>How often it is noted</source>
        <translation>Fréquence du relevé</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Coût d’une heure</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Is told after</source>
        <translation>Est informé</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qu’on a appris</translation>
    </message>
    <message>
        <source>Behind a form</source>
        <translation>Derrière un formulaire</translation>
    </message>
    <message>
        <source>Worth acting on</source>
        <translation>Pépite</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Origine du chiffre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>What prevents it</source>
        <translation>Prévention</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>How people react</source>
        <translation>Réaction du public</translation>
    </message>
    <message>
        <source>What it publishes</source>
        <translation>Ce qu’il publie</translation>
    </message>
    <message>
        <source>Minutes a day for answering</source>
        <translation>Minutes de réponse par jour</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>S’en charge</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Adéquation (0 à 5)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Steps of setting up done</source>
        <translation>Étapes de création faites</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Whose support it needs</source>
        <translation>Soutien nécessaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Tried as a user</source>
        <translation>Essayé comme utilisateur</translation>
    </message>
    <message>
        <source>What it uses</source>
        <translation>Ce qu’il emprunte</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Ce que nous faisons</translation>
    </message>
    <message>
        <source>What we never do</source>
        <translation>Ce que nous ne faisons jamais</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Whom exactly</source>
        <translation>Qui précisément</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Minutes per format</source>
        <translation>Minutes par format</translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <translation>Formations suivies</translation>
    </message>
    <message>
        <source>Ticked before publishing</source>
        <translation>Coché avant publication</translation>
    </message>
    <message>
        <source>Creates or serves demand</source>
        <translation>Crée ou sert la demande</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>A stretch up to</source>
        <translation>Ambitieux jusqu’à</translation>
    </message>
    <message>
        <source>Supported up to</source>
        <translation>Réaliste jusqu’à</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Ce qui a été montré</translation>
    </message>
    <message>
        <source>Somebody answers from</source>
        <translation>Quelqu’un répond à partir de</translation>
    </message>
    <message>
        <source>Somebody answers until</source>
        <translation>Quelqu’un répond jusqu’à</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Times kept free</source>
        <translation>Temps réservés</translation>
    </message>
    <message>
        <source>Steps of posts</source>
        <translation>Étapes des publications</translation>
    </message>
    <message>
        <source>Shares of a mix of its own</source>
        <translation>Parts d’un mix particulier</translation>
    </message>
    <message>
        <source>Answers in the first hour</source>
        <translation>Réponses dans la première heure</translation>
    </message>
    <message>
        <source>Key dates shown</source>
        <translation>Dates clés affichées</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Réalisé par</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Tirée de</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Prêt pour le</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Day of the repetition</source>
        <translation>Jour de la répétition</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Jours exclus</translation>
    </message>
    <message>
        <source>Day before it was suspended</source>
        <translation>Jour avant la suspension</translation>
    </message>
    <message>
        <source>Stage of the video</source>
        <translation>Étape de la vidéo</translation>
    </message>
    <message>
        <source>Mappings of files</source>
        <translation>Correspondances de fichiers</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Comment il est lu</translation>
    </message>
    <message>
        <source>Sources of visits</source>
        <translation>Sources de visites</translation>
    </message>
    <message>
        <source>Campaigns of ad accounts</source>
        <translation>Campagnes des comptes publicitaires</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Rejected.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusée&#xa0;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Needs a change.</source>
        <translation>À modifier.</translation>
    </message>
    <message>
        <source>%1 on the posts sent for review</source>
        <translation>%1, à propos des publications envoyées en relecture</translation>
    </message>
    <message>
        <source>Posts for your review</source>
        <translation>Publications à relire</translation>
    </message>
    <message>
        <source>Posts of %1 for your review</source>
        <translation>Publications à relire&#xa0;:&#x202f;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts, as they stood on %1.</source>
        <translation>
            <numerusform>%n&#xa0;publication, telle qu’elle était le %1.</numerusform>
            <numerusform>%n&#xa0;publications, telles qu’elles étaient le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Fuseau horaire&#xa0;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Decide on each post, say what should change, then save the answer at the end of the page and send that file back. Nothing leaves this page by itself.</source>
        <translation>Prononcez-vous sur chaque publication, dites ce qu’il faut modifier, puis enregistrez la réponse en bas de la page et renvoyez ce fichier. Rien ne part de cette page sans vous.</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Needs a change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 traitées</translation>
    </message>
    <message>
        <source>Write your name first, so that it is known whose answer this is.</source>
        <translation>Indiquez d’abord votre nom, pour que l’on sache de qui vient la réponse.</translation>
    </message>
    <message>
        <source>Decide on a post first, or write a comment.</source>
        <translation>Prononcez-vous d’abord sur une publication, ou écrivez un commentaire.</translation>
    </message>
    <message>
        <source>The answer was saved as “%1”, where your browser puts its downloads. Send this file back.</source>
        <translation>La réponse est enregistrée sous «&#xa0;%1&#xa0;», là où votre navigateur range ses téléchargements. Renvoyez ce fichier.</translation>
    </message>
    <message>
        <source>The answer is copied. Paste it into a mail and send it back.</source>
        <translation>La réponse est copiée. Collez-la dans un e-mail et renvoyez-la.</translation>
    </message>
    <message>
        <source>Copy the text below into a mail and send it back.</source>
        <translation>Copiez le texte ci-dessous dans un e-mail et renvoyez-le.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>Dites ce qu’il faut modifier.</translation>
    </message>
    <message>
        <source>Scripts are switched off here, so the answer can’t be saved: print this page and mark your decisions on it.</source>
        <translation>Les scripts sont désactivés ici, la réponse ne peut donc pas être enregistrée&#xa0;: imprimez cette page et notez-y vos décisions.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The text is still to be written.</source>
        <translation>Le texte reste à écrire.</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Lien&#xa0;:</translation>
    </message>
    <message>
        <source>The picture of this post</source>
        <translation>L’image de cette publication</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Anything else, about all of the posts</source>
        <translation>Autre chose, sur l’ensemble des publications</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Go to the next open post</source>
        <translation>Aller à la publication suivante à traiter</translation>
    </message>
    <message>
        <source>The answer as text</source>
        <translation>La réponse sous forme de texte</translation>
    </message>
    <message>
        <source>The same picture as that of “%1”</source>
        <translation>La même image que celle de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>About Quarterdeck</source>
        <translation>À propos de Quarterdeck</translation>
    </message>
    <message>
        <source>This plan: %1</source>
        <translation>Ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Versions of plans: %1</source>
        <translation>Versions des fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log, with no text of a plan in it: %1</source>
        <translation>Journal, sans aucun texte de vos fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quarterdeck %1</source>
        <translation>Quarterdeck %1</translation>
    </message>
    <message>
        <source>Plans a quarter of social media in one file on this computer. No account, no server, no network.</source>
        <translation>Pour préparer un trimestre sur les réseaux sociaux dans un seul fichier, sur cet ordinateur. Ni compte, ni serveur, ni connexion.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::AccountPart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gui::AccountsTab</name>
    <message>
        <source>Which accounts do you have today?</source>
        <translation>Quels comptes avez-vous aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>List them all, forgotten ones too. Three questions about each propose whether to keep, improve, merge or close it.</source>
        <translation>Listez-les tous, même les oubliés. Trois questions sur chacun suffisent pour proposer de le garder, de l’améliorer, de le fusionner ou de le fermer.</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Créer une action</translation>
    </message>
    <message>
        <source>Open its action</source>
        <translation>Ouvrir son action</translation>
    </message>
    <message>
        <source>Open its channel</source>
        <translation>Ouvrir son canal</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message numerus="yes">
        <source>%n to keep</source>
        <translation>
            <numerusform>%n à garder</numerusform>
            <numerusform>%n à garder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to improve</source>
        <translation>
            <numerusform>%n à améliorer</numerusform>
            <numerusform>%n à améliorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to merge</source>
        <translation>
            <numerusform>%n à fusionner</numerusform>
            <numerusform>%n à fusionner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to close</source>
        <translation>
            <numerusform>%n à fermer</numerusform>
            <numerusform>%n à fermer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n action ouverte</numerusform>
            <numerusform>%n actions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>All its actions are done.</source>
        <translation>Toutes ses actions sont faites.</translation>
    </message>
    <message>
        <source>Improve %1</source>
        <translation>Améliorer %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionner %1 avec %2</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Look after %1</source>
        <translation>S’occuper de %1</translation>
    </message>
</context>
<context>
    <name>gui::AdResultsTab</name>
    <message>
        <source>What did the ads bring, and at what price?</source>
        <translation>Que rapportent les publicités, et à quel prix&#x202f;?</translation>
    </message>
    <message>
        <source>Export the report of your campaigns from Meta Ads or Google Ads, by day or by week, and import the file. This page then shows what a thousand impressions and a click cost, and the budget takes over what was spent.</source>
        <translation>Exportez le rapport de vos campagnes depuis Meta Ads ou Google Ads, par jour ou par semaine, puis importez le fichier. Cette page montre alors ce que coûtent mille impressions et un clic, et le budget reprend les dépenses.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Take over into the budget</source>
        <translation>Mettre à jour le budget</translation>
    </message>
    <message>
        <source>Campaigns of the advertising accounts</source>
        <translation>Campagnes des comptes publicitaires</translation>
    </message>
    <message>
        <source>Campaign of the plan</source>
        <translation>Campagne du plan</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Automatique (d’après le nom)</translation>
    </message>
    <message>
        <source>The campaign of the same name, if there is one.</source>
        <translation>La campagne du même nom, s’il y en a une.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the budget hold what was spent</source>
        <translation>
            <numerusform>%n ligne du budget mise à jour d’après les fichiers</numerusform>
            <numerusform>%n lignes du budget mises à jour d’après les fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Its cost is no part of the plan&apos;s campaigns.</source>
        <translation>Son coût ne compte pour aucune campagne du plan.</translation>
    </message>
    <message>
        <source>The budget holds what the files tell of.</source>
        <translation>Le budget contient déjà ce que disent les fichiers.</translation>
    </message>
</context>
<context>
    <name>gui::AnswerField</name>
    <message>
        <source>How old are they?</source>
        <translation>Quel âge a cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Where do they live?</source>
        <translation>Où habite-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What do they do for a living?</source>
        <translation>Quel est son métier&#x202f;?</translation>
    </message>
    <message>
        <source>What do they earn?</source>
        <translation>Combien gagne-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What are they interested in?</source>
        <translation>À quoi s’intéresse-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What do they look for with you?</source>
        <translation>Que vient-elle chercher chez vous&#x202f;?</translation>
    </message>
    <message>
        <source>What holds them back?</source>
        <translation>Qu’est-ce qui la freine&#x202f;?</translation>
    </message>
    <message>
        <source>When do they look at the networks?</source>
        <translation>À quels moments cette personne voit-elle les réseaux&#x202f;?</translation>
    </message>
    <message>
        <source>What do they react to?</source>
        <translation>Qu’est-ce qui la fait réagir&#x202f;?</translation>
    </message>
    <message>
        <source>On which networks are they?</source>
        <translation>Sur quels réseaux est-elle&#x202f;?</translation>
    </message>
    <message>
        <source>How do you reach them?</source>
        <translation>Comment l’atteindre&#x202f;?</translation>
    </message>
    <message>
        <source>How do you speak to them?</source>
        <translation>Comment lui parler&#x202f;?</translation>
    </message>
    <message>
        <source>Before 8</source>
        <translation>Avant 8&#xa0;h</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matinée</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Midi</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soirée</translation>
    </message>
    <message>
        <source>After 20</source>
        <translation>Après 20&#xa0;h</translation>
    </message>
    <message>
        <source>Which gender are most of them?</source>
        <translation>De quel genre sont ces personnes, le plus souvent&#x202f;?</translation>
    </message>
    <message>
        <source>Which problem would they like to be rid of?</source>
        <translation>De quel problème cette personne aimerait-elle se débarrasser&#x202f;?</translation>
    </message>
    <message>
        <source>What drives them?</source>
        <translation>Qu’est-ce qui la motive&#x202f;?</translation>
    </message>
    <message>
        <source>What do they wish for?</source>
        <translation>De quoi a-t-elle envie&#x202f;?</translation>
    </message>
    <message>
        <source>What do they need, even without asking for it?</source>
        <translation>De quoi a-t-elle besoin, même sans le demander&#x202f;?</translation>
    </message>
    <message>
        <source>What do they read, watch and listen to?</source>
        <translation>Que lit-elle, que regarde-t-elle, qu’écoute-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>How do they look for a brand or a shop?</source>
        <translation>Comment cherche-t-elle une marque ou un magasin&#x202f;?</translation>
    </message>
    <message>
        <source>Why do they use social networks?</source>
        <translation>Pourquoi utilise-t-elle les réseaux sociaux&#x202f;?</translation>
    </message>
    <message>
        <source>Which device and system do they use?</source>
        <translation>Quel appareil et quel système utilise-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What makes them join in?</source>
        <translation>Qu’est-ce qui l’encourage à participer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>The last step was not done</source>
        <translation>La dernière action n’a pas abouti</translation>
    </message>
    <message>
        <source>What you did before is saved. Try the step again; if it fails again, close Quarterdeck and open it anew.</source>
        <translation>Ce que vous aviez fait avant est enregistré. Réessayez&#x202f;; si cela échoue encore, fermez Quarterdeck puis rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>gui::AttainableCard</name>
    <message>
        <source>Attainable?</source>
        <translation>Atteignable&#x202f;?</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>What would hold</source>
        <translation>Ce qui serait tenable</translation>
    </message>
    <message>
        <source>Why it can still work, for the report</source>
        <translation>Pourquoi cela peut quand même marcher, pour le document</translation>
    </message>
    <message>
        <source>A question has no number to reach.</source>
        <translation>Une question n’a pas de nombre à atteindre.</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4.</source>
        <translation>De %1 le %2 à %3 le %4.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>as in the same weeks of last year</source>
        <translation>comme les mêmes semaines de l’an dernier</translation>
    </message>
    <message>
        <source>the last four weeks: %1</source>
        <translation>les quatre dernières semaines&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>median of %n months</source>
        <translation>
            <numerusform>médiane de %n&#xa0;mois</numerusform>
            <numerusform>médiane de %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n weeks</source>
        <translation>
            <numerusform>médiane de %n&#xa0;semaine</numerusform>
            <numerusform>médiane de %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 d’ici au %2</translation>
    </message>
    <message>
        <source>Supported, later</source>
        <translation>Réaliste, plus tard</translation>
    </message>
    <message>
        <source>Keep %1 by %2</source>
        <translation>Garder %1 d’ici au %2</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>À justifier</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Needed: what is missing, shared over the open days until the deadline. Observed: the mean of the last 28 days. Up to %1 times is supported, up to %2 times a stretch; the settings can change that.</source>
        <translation>Nécessaire : ce qui manque, réparti sur les jours ouverts jusqu’à l’échéance. Observé : la moyenne des 28 derniers jours. Jusqu’à %1 fois, c’est réaliste ; jusqu’à %2 fois, ambitieux ; les réglages peuvent le changer.</translation>
    </message>
    <message>
        <source>Needed: the monthly growth from the last value to the target. Observed: the median of the months that were measured. Up to %1 times is supported, up to %2 times a stretch; the settings can change that.</source>
        <translation>Nécessaire : la croissance mensuelle de la dernière valeur à la cible. Observé : la médiane des mois mesurés. Jusqu’à %1 fois, c’est réaliste ; jusqu’à %2 fois, ambitieux ; les réglages peuvent le changer.</translation>
    </message>
</context>
<context>
    <name>gui::AudiencePage</name>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Duplicate the persona</source>
        <translation>Dupliquer le persona</translation>
    </message>
    <message>
        <source>Rename the persona</source>
        <translation>Renommer le persona</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>Supprimer le persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>%n personas the plan speaks to.</source>
        <translation>
            <numerusform>%n&#xa0;persona à qui le plan s’adresse.</numerusform>
            <numerusform>%n&#xa0;personas à qui le plan s’adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>Idées reçues</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Quatre questions</translation>
    </message>
    <message>
        <source>From the networks to your customers</source>
        <translation>Des réseaux à vos clients</translation>
    </message>
    <message>
        <source>How will your networks reach the right audience?</source>
        <translation>Comment vos réseaux atteindront-ils le bon public&#x202f;?</translation>
    </message>
    <message>
        <source>Do you engage your ideal buyers, or qualified prospects?</source>
        <translation>Faites-vous réagir vos acheteurs idéaux, ou des prospects qualifiés&#x202f;?</translation>
    </message>
    <message>
        <source>How many followers go from cold to warm to hot?</source>
        <translation>Combien d’abonnés commencent à s’intéresser à vous, puis sont prêts à acheter&#x202f;?</translation>
    </message>
    <message>
        <source>How many become customers?</source>
        <translation>Combien deviennent clients&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Who gets what they like to read, comment on and share goes from follower to customer.</source>
        <translation>Quand quelqu’un trouve chez vous ce qu’il aime lire, commenter et partager, l’abonné devient client.</translation>
    </message>
</context>
<context>
    <name>gui::AudiencePart</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un persona</translation>
    </message>
    <message>
        <source>Think of one customer you know well. You can add others later.</source>
        <translation>Pensez à une cliente ou un client que vous connaissez bien. Vous pourrez en ajouter d’autres plus tard.</translation>
    </message>
    <message>
        <source>An assumption is better than an empty field: you will check it later.</source>
        <translation>Une hypothèse vaut mieux qu’une case vide&#xa0;: vous la vérifierez plus tard.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Who should read what you post?</source>
        <translation>Qui doit lire vos publications&#x202f;?</translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation>Ce qu’elle attend</translation>
    </message>
    <message>
        <source>What do they expect of you?</source>
        <translation>Qu’attend-elle de vous&#x202f;?</translation>
    </message>
    <message>
        <source>Answer in their own words. %1</source>
        <translation>Répondez avec ses propres mots. %1</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Où la trouver</translation>
    </message>
    <message>
        <source>How to speak to them</source>
        <translation>Comment lui parler</translation>
    </message>
    <message>
        <source>How do you reach them, and how do you speak to them?</source>
        <translation>Comment atteindre cette personne et lui parler&#x202f;?</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Where do they look at the networks?</source>
        <translation>Sur quels réseaux voit-on cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Show an example of a voice</source>
        <translation>Voir un exemple de voix de marque</translation>
    </message>
    <message>
        <source>Show what is often believed</source>
        <translation>Voir quelques idées reçues</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a voice, what to do and what not</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gui::AuditEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Does this account attract your audience?</source>
        <translation>Ce compte attire-t-il votre public&#x202f;?</translation>
    </message>
    <message>
        <source>Can it help you reach a goal?</source>
        <translation>Peut-il vous aider à atteindre un objectif&#x202f;?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>How do people use it?</source>
        <translation>Comment les gens l’utilisent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Why you decide otherwise</source>
        <translation>Pourquoi vous décidez autrement</translation>
    </message>
    <message>
        <source>Answer the two questions with yes or no to see what they propose.</source>
        <translation>Répondez aux deux questions par oui ou par non pour voir ce qu’elles proposent.</translation>
    </message>
    <message>
        <source>Where its people go</source>
        <translation>Où vont ses abonnés</translation>
    </message>
    <message>
        <source>Verified by the network</source>
        <translation>Vérifié par le réseau</translation>
    </message>
    <message>
        <source>What it is good for today</source>
        <translation>À quoi il sert aujourd’hui</translation>
    </message>
    <message>
        <source>Your answers propose: %1. %2</source>
        <translation>D’après vos réponses&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Say why, and your decision is kept; until then the proposal holds.</source>
        <translation>Dites pourquoi, et votre décision sera retenue&#x202f;; d’ici là, c’est la proposition qui vaut.</translation>
    </message>
    <message>
        <source>If nothing comes to mind: is it worth keeping?</source>
        <translation>Si rien ne vient&#xa0;: faut-il le garder&#x202f;?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed by your answers</source>
        <translation>Proposé par vos réponses</translation>
    </message>
    <message>
        <source>Your answers propose: %1. %2 That holds until you choose otherwise.</source>
        <translation>Vos réponses proposent&#xa0;: %1. %2 Cela vaut tant que vous ne choisissez pas autre chose.</translation>
    </message>
</context>
<context>
    <name>gui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Impostors</source>
        <translation>Faux comptes</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Noms réservés</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Quatre questions</translation>
    </message>
    <message>
        <source>Note an impostor</source>
        <translation>Noter un faux compte</translation>
    </message>
    <message>
        <source>New impostor</source>
        <translation>Nouveau faux compte</translation>
    </message>
    <message>
        <source>Does somebody use your name?</source>
        <translation>Quelqu’un utilise-t-il votre nom&#x202f;?</translation>
    </message>
    <message>
        <source>Search each network for your name and your products. Note the accounts that are not yours, keep a picture, and report them.</source>
        <translation>Cherchez votre nom et vos produits sur chaque réseau. Notez les comptes qui ne sont pas les vôtres, gardez une capture et signalez-les.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Account name (@)</source>
        <translation>Nom du compte (@)</translation>
    </message>
    <message>
        <source>Address of the profile</source>
        <translation>Adresse du profil</translation>
    </message>
    <message>
        <source>What of yours it uses</source>
        <translation>Ce qu’il vous emprunte</translation>
    </message>
    <message>
        <source>The name of the business, a product, your pictures</source>
        <translation>Le nom de l’entreprise, un produit, vos photos</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Trouvé le</translation>
    </message>
    <message>
        <source>Followers it draws away</source>
        <translation>Abonnés détournés</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suites données</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Reported on %1</source>
        <translation>Signalé le %1</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Pas encore signalé</translation>
    </message>
    <message>
        <source>Note a name</source>
        <translation>Noter un nom</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Is your name safe where you are not?</source>
        <translation>Votre nom est-il protégé là où vous n’êtes pas&#x202f;?</translation>
    </message>
    <message>
        <source>Reserve it on the networks you do not use: it costs nothing, and nobody else can speak in your name.</source>
        <translation>Réservez-le sur les réseaux que vous n’utilisez pas&#xa0;: cela ne coûte rien, et personne ne pourra parler à votre place.</translation>
    </message>
    <message>
        <source>Name (@)</source>
        <translation>Nom (@)</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What your accounts tell you</source>
        <translation>Ce que disent vos comptes</translation>
    </message>
    <message>
        <source>What works, and what does not?</source>
        <translation>Qu’est-ce qui marche, et qu’est-ce qui ne marche pas&#x202f;?</translation>
    </message>
    <message>
        <source>Who interacts with you?</source>
        <translation>Qui réagit à vos publications&#x202f;?</translation>
    </message>
    <message>
        <source>Which networks does your audience use?</source>
        <translation>Quels réseaux votre public utilise-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>How do you compare with your competitors?</source>
        <translation>Où en êtes-vous par rapport à vos concurrents&#x202f;?</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action added: give it an owner and a day</source>
        <translation>Action ajoutée&#xa0;: donnez-lui un responsable et une date</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Créer une action</translation>
    </message>
    <message>
        <source>Follow up on the impostor %1</source>
        <translation>Relancer pour le faux compte %1</translation>
    </message>
    <message>
        <source>Report the impostor %1</source>
        <translation>Signaler le faux compte %1</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>En retard, %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>What will you change, and who does it?</source>
        <translation>Qu’allez-vous changer, et qui s’en charge&#x202f;?</translation>
    </message>
    <message>
        <source>An audit is worth what follows from it. Note each thing to do with an owner and a day; accounts, answers and impostors make them too.</source>
        <translation>Un audit vaut par ce qui en découle. Notez chaque chose à faire avec un responsable et une date&#x202f;; comptes, réponses et faux comptes en créent aussi.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions open</source>
        <translation>
            <numerusform>%n action ouverte</numerusform>
            <numerusform>%n actions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none overdue.</source>
        <translation>%1, aucune en retard.</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Montrer de quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>gui::AuditPart</name>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Which of your accounts is worth your time?</source>
        <translation>Lequel de vos comptes mérite votre temps&#x202f;?</translation>
    </message>
    <message>
        <source>Add the accounts you have today, forgotten ones too. If you have none, go on.</source>
        <translation>Ajoutez les comptes que vous avez aujourd’hui, même oubliés. Si vous n’en avez pas, continuez.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>A few questions about each account propose whether to keep, improve, merge or close it. You decide.</source>
        <translation>Quelques questions par compte suggèrent de le garder, de l’améliorer, de le fusionner ou de le fermer. C’est vous qui décidez.</translation>
    </message>
</context>
<context>
    <name>gui::BandsField</name>
    <message>
        <source>Supported up to</source>
        <translation>Réaliste jusqu’à (× rythme)</translation>
    </message>
    <message>
        <source>Supported up to so many times the growth measured</source>
        <translation>Réaliste jusqu’à tant de fois la croissance mesurée</translation>
    </message>
    <message>
        <source>a stretch up to</source>
        <translation>ambitieux jusqu’à</translation>
    </message>
    <message>
        <source>A stretch up to so many times the growth measured</source>
        <translation>Ambitieux jusqu’à tant de fois la croissance mesurée</translation>
    </message>
</context>
<context>
    <name>gui::BeliefsTab</name>
    <message>
        <source>Beliefs</source>
        <translation>Idées reçues</translation>
    </message>
    <message>
        <source>Note a belief</source>
        <translation>Noter une idée reçue</translation>
    </message>
    <message>
        <source>New belief</source>
        <translation>Nouvelle idée reçue</translation>
    </message>
    <message>
        <source>What do you believe without knowing it?</source>
        <translation>Que croyez-vous sans l’avoir vérifié&#x202f;?</translation>
    </message>
    <message>
        <source>“Our customers are not on TikTok.” Write down what everybody takes for granted of your audience, then look for what can be known.</source>
        <translation>«&#xa0;Nos clients ne sont pas sur TikTok.&#xa0;» Écrivez ce que tout le monde tient pour acquis au sujet de votre audience, puis cherchez ce qu’on peut en savoir.</translation>
    </message>
    <message>
        <source>What is believed?</source>
        <translation>Que croit-on&#x202f;?</translation>
    </message>
    <message>
        <source>What is known?</source>
        <translation>Que sait-on&#x202f;?</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
    <message>
        <source>A study, a network’s figures, your own survey</source>
        <translation>Une étude, les chiffres d’un réseau, votre propre enquête</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>Take the example over</source>
        <translation>Reprendre l’exemple</translation>
    </message>
    <message>
        <source>%1 Source: %2</source>
        <translation>%1 Source&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 still rests on it. %2: “%3”</source>
        <translation>%1 s’appuie encore dessus. %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Voir la réponse</translation>
    </message>
</context>
<context>
    <name>gui::BestTimesTab</name>
    <message>
        <source>When do your posts do well?</source>
        <translation>Quand vos publications marchent-elles bien&#x202f;?</translation>
    </message>
    <message>
        <source>Once there are channels and their posts were imported, this page shows at which hours people reacted most.</source>
        <translation>Dès qu’il y a des canaux et que leurs publications sont importées, cette page montre à quelles heures on a le plus réagi.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Import posts of the network…</source>
        <translation>Importer les publications du réseau…</translation>
    </message>
    <message>
        <source>Best times by weekday and hour</source>
        <translation>Meilleurs moments par jour et par heure</translation>
    </message>
</context>
<context>
    <name>gui::BriefTab</name>
    <message>
        <source>The strategy in short</source>
        <translation>La stratégie en bref</translation>
    </message>
    <message>
        <source>A plan has two readers. Inside, it says where you are going, and later whether you got there; outside, the people it is made for get posts that mean something to them, and somebody who answers.</source>
        <translation>Un plan a deux lecteurs. À l’intérieur, il dit où vous allez, puis si vous y êtes&#x202f;; à l’extérieur, les personnes à qui il est destiné reçoivent des publications qui leur parlent, et quelqu’un qui répond.</translation>
    </message>
    <message>
        <source>The strategy, in your own words</source>
        <translation>La stratégie, avec vos mots</translation>
    </message>
    <message>
        <source>What you will do and what you hope for, so that somebody who reads nothing else knows.</source>
        <translation>Ce que vous ferez et ce que vous espérez, pour qui ne lira rien d’autre.</translation>
    </message>
    <message>
        <source>What it covers, and what not</source>
        <translation>Ce qu’elle couvre, et ce qu’elle ne couvre pas</translation>
    </message>
    <message>
        <source>Which shop, brand or country; which networks; whether ads and customer service belong to it.</source>
        <translation>Quel magasin, quelle marque ou quel pays&#x202f;; quels réseaux&#x202f;; si la publicité et le service client en font partie.</translation>
    </message>
    <message>
        <source>See it on one page</source>
        <translation>La voir sur une page</translation>
    </message>
    <message>
        <source>The one decision you ask for</source>
        <translation>La seule décision que vous demandez</translation>
    </message>
    <message>
        <source>What it costs and what follows from it; it stands on page one of the document.</source>
        <translation>Ce qu’elle coûte et ce qui en découle&#x202f;; elle figure en première page du document.</translation>
    </message>
    <message>
        <source>It comes too late after</source>
        <translation>Trop tard après le</translation>
    </message>
    <message>
        <source>Five parts of a plan that can be used</source>
        <translation>Les cinq parties d’un plan utilisable</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuer là</translation>
    </message>
    <message>
        <source>Go on with the part “%1”</source>
        <translation>Continuer avec la partie «&#x202f;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: du&#x202f;%2 au&#x202f;%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#x202f;%2</translation>
    </message>
    <message>
        <source>All of it is there.</source>
        <translation>Tout y est.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;:&#x202f;%1.</translation>
    </message>
</context>
<context>
    <name>gui::BulletLegend</name>
    <message>
        <source>actual</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>expected today</source>
        <translation>attendu aujourd’hui</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Legend: bar, actual; diamond, expected today; line, target</source>
        <translation>Légende&#xa0;: barre, réalisé&#x202f;; losange, attendu aujourd’hui&#x202f;; trait, cible</translation>
    </message>
</context>
<context>
    <name>gui::BusinessEditor</name>
    <message>
        <source>What is your business called?</source>
        <translation>Comment s’appelle votre entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>For example: bakery and tea room</source>
        <translation>Par exemple&#xa0;: boulangerie et salon de thé</translation>
    </message>
    <message>
        <source>How many hours a week are there for social media?</source>
        <translation>Combien d’heures par semaine avez-vous pour les réseaux sociaux&#x202f;?</translation>
    </message>
    <message>
        <source>The calendar compares this with what the plan takes.</source>
        <translation>Le calendrier les compare au temps que demande le plan.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Who keeps the plan?</source>
        <translation>Qui tient le plan à jour&#x202f;?</translation>
    </message>
    <message>
        <source>Who reads the report?</source>
        <translation>Qui lit le document&#x202f;?</translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>Qui sont vos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Do you work alone or in a team?</source>
        <translation>Travaillez-vous seul·e ou en équipe&#x202f;?</translation>
    </message>
    <message>
        <source>On which days are you open?</source>
        <translation>Quels sont vos jours d’ouverture&#x202f;?</translation>
    </message>
    <message>
        <source>Do your customers expect to find you on social networks?</source>
        <translation>Vos clients s’attendent-ils à vous trouver sur les réseaux sociaux&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Write hours as a number, for example 4.</source>
        <translation>Écrivez les heures en chiffres, par exemple 4.</translation>
    </message>
    <message>
        <source>Then a business objective has to ask for it: without one you may not need social media at all.</source>
        <translation>Il faut alors qu’un objectif d’entreprise le demande&#xa0;: sans cela, vous n’avez peut-être pas besoin des réseaux sociaux.</translation>
    </message>
</context>
<context>
    <name>gui::BusinessPart</name>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>What is your business?</source>
        <translation>Quelle est votre entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>The plan takes your hours and opening days seriously: it never asks for more than you have.</source>
        <translation>Le plan tient compte de vos heures et de vos jours d’ouverture&#xa0;: il n’en demande jamais plus que vous n’en avez.</translation>
    </message>
    <message>
        <source>When are you closed for longer?</source>
        <translation>Quand fermez-vous plus longtemps&#x202f;?</translation>
    </message>
    <message>
        <source>Holidays, works, a stay at the fair: the calendar shows these days as closed.</source>
        <translation>Congés, travaux, salon&#xa0;: le calendrier montre ces jours comme fermés.</translation>
    </message>
    <message>
        <source>The plan is for</source>
        <translation>Le plan porte sur</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days left)</source>
        <translation>
            <numerusform>%1 (%n jour restant)</numerusform>
            <numerusform>%1 (%n jours restants)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarPage</name>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Duplicate the post</source>
        <translation>Dupliquer la publication</translation>
    </message>
    <message>
        <source>Delete the post</source>
        <translation>Supprimer la publication</translation>
    </message>
    <message>
        <source>What will you publish first?</source>
        <translation>Que publierez-vous en premier&#x202f;?</translation>
    </message>
    <message>
        <source>The calendar holds every post of the quarter, on its day and its channel. Ideas without a date wait beside it.</source>
        <translation>Le calendrier réunit toutes les publications du trimestre, à leur jour et sur leur canal. Les idées sans date attendent à côté.</translation>
    </message>
    <message>
        <source>Plan the first post</source>
        <translation>Planifier la première publication</translation>
    </message>
    <message>
        <source>Note an idea without a date</source>
        <translation>Noter une idée sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n&#xa0;publication</numerusform>
            <numerusform>%n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n&#xa0;canal</numerusform>
            <numerusform>%n&#xa0;canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts this week</source>
        <translation>
            <numerusform>%n&#xa0;publication cette semaine</numerusform>
            <numerusform>%n&#xa0;publications cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3: %4 of work.</source>
        <translation>%1, %2. %3&#xa0;: %4 de travail.</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4 of work for %5 available.</source>
        <translation>%1, %2. %3&#xa0;: %4 de travail pour %5 disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n posts</source>
        <translation>
            <numerusform>%n&#xa0;publication supprimée</numerusform>
            <numerusform>%n&#xa0;publications supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed periods…</source>
        <translation>Fermetures…</translation>
    </message>
    <message>
        <source>Moved to the ideas you left</source>
        <translation>Passée dans les idées écartées</translation>
    </message>
    <message>
        <source>%1, %2: %3 of work.</source>
        <translation>%1, %2&#xa0;: %3 de travail.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of work for %4 available.</source>
        <translation>%1, %2&#xa0;: %3 de travail pour %4 disponibles.</translation>
    </message>
    <message>
        <source>Show the quarter</source>
        <translation>Afficher le trimestre</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Afficher le mois</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the days before</source>
        <translation>Afficher les jours précédents</translation>
    </message>
    <message>
        <source>Show the days after</source>
        <translation>Afficher les jours suivants</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Filter the posts</source>
        <translation>Filtrer les publications</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Key dates…</source>
        <translation>Dates clés…</translation>
    </message>
    <message>
        <source>The year at a glance…</source>
        <translation>L’année en un coup d’œil…</translation>
    </message>
    <message>
        <source>Keys of the calendar</source>
        <translation>Raccourcis clavier du calendrier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the post, or write a new one on the day</source>
        <translation>Ouvrir la publication, ou en créer une ce jour-là</translation>
    </message>
    <message>
        <source>Alt and arrows</source>
        <translation>Alt et flèches</translation>
    </message>
    <message>
        <source>Move the post</source>
        <translation>Déplacer la publication</translation>
    </message>
    <message>
        <source>Space, arrows, Space</source>
        <translation>Espace, flèches, Espace</translation>
    </message>
    <message>
        <source>Pick the post up, carry it, let it fall</source>
        <translation>Saisir la publication, la déplacer, la déposer</translation>
    </message>
    <message>
        <source>All of them are published, so they stay</source>
        <translation>Toutes sont publiées&#xa0;: elles restent</translation>
    </message>
    <message>
        <source>Make smaller pieces…</source>
        <translation>En tirer des publications plus courtes…</translation>
    </message>
    <message>
        <source>Make smaller pieces</source>
        <translation>En tirer des publications plus courtes</translation>
    </message>
    <message>
        <source>Make smaller pieces for</source>
        <translation>En tirer des publications plus courtes pour</translation>
    </message>
    <message>
        <source>Channels of the pieces</source>
        <translation>Canaux des publications plus courtes</translation>
    </message>
    <message>
        <source>Make the pieces</source>
        <translation>Créer les idées</translation>
    </message>
    <message numerus="yes">
        <source>Made %n ideas from it</source>
        <translation>
            <numerusform>%n idée en a été tirée</numerusform>
            <numerusform>%n idées en ont été tirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts chosen. A right click on one of them shows what can be done; Esc goes back to one.</source>
        <translation>
            <numerusform>%n&#xa0;publication choisie. Un clic droit montre ce qu’on peut en faire&#x202f;; Échap revient à une seule.</numerusform>
            <numerusform>%n&#xa0;publications choisies. Un clic droit sur l’une d’elles montre ce qu’on peut en faire&#x202f;; Échap revient à une seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. All posts of the week take %3 of work.</source>
        <translation>%1, %2. Toutes les publications de la semaine demandent %3 de travail.</translation>
    </message>
    <message>
        <source>%1, %2. All posts of this week take %3 of work.</source>
        <translation>%1, %2. Toutes les publications de cette semaine demandent %3 de travail.</translation>
    </message>
    <message>
        <source>Fill the gaps…</source>
        <translation>Combler les silences…</translation>
    </message>
    <message>
        <source>Best times…</source>
        <translation>Meilleurs moments…</translation>
    </message>
    <message>
        <source>List the posts without a goal</source>
        <translation>Lister les publications sans objectif</translation>
    </message>
    <message>
        <source>List the posts on channels without a clear mission</source>
        <translation>Lister les publications sur des canaux sans mission claire</translation>
    </message>
    <message>
        <source>What this calendar rests on…</source>
        <translation>Sur quoi repose ce calendrier…</translation>
    </message>
    <message>
        <source>Balance of the plan</source>
        <translation>Équilibre du plan</translation>
    </message>
    <message>
        <source>Every post of these days serves a goal</source>
        <translation>Toutes les publications de ces jours servent un objectif</translation>
    </message>
    <message>
        <source>Every post of these days is on a channel with a clear mission</source>
        <translation>Toutes les publications de ces jours sont sur un canal à la mission claire</translation>
    </message>
    <message>
        <source>Today’s posts…</source>
        <translation>Publications du jour…</translation>
    </message>
    <message>
        <source>Mark the post as published…</source>
        <translation>Marquer la publication comme publiée…</translation>
    </message>
    <message>
        <source>Suspend channels…</source>
        <translation>Suspendre des canaux…</translation>
    </message>
    <message>
        <source>Place the waiting posts again…</source>
        <translation>Replacer les publications en attente…</translation>
    </message>
    <message>
        <source>Dates and pauses</source>
        <translation>Dates et pauses</translation>
    </message>
    <message>
        <source>Ideas from posts that worked…</source>
        <translation>Idées tirées des publications qui ont marché…</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <translation>Publications qui ont marché</translation>
    </message>
    <message>
        <source>Ideas from followers’ requests…</source>
        <translation>Idées tirées des demandes d’abonnés…</translation>
    </message>
    <message>
        <source>What followers asked for</source>
        <translation>Ce que les abonnés ont demandé</translation>
    </message>
    <message>
        <source>Ideas from inspirations…</source>
        <translation>Idées tirées des inspirations…</translation>
    </message>
    <message>
        <source>Inspirations</source>
        <translation>Inspirations</translation>
    </message>
    <message>
        <source>“%1” waits among the ideas</source>
        <translation>«&#xa0;%1&#xa0;» attend parmi les idées</translation>
    </message>
    <message>
        <source>Import posts…</source>
        <translation>Importer des publications…</translation>
    </message>
    <message>
        <source>Export posts…</source>
        <translation>Exporter les publications…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Envoyer en relecture…</translation>
    </message>
    <message>
        <source>Read the client’s answer…</source>
        <translation>Lire la réponse reçue…</translation>
    </message>
    <message>
        <source>Print and exchange</source>
        <translation>Imprimer et échanger</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n posts, and of those that come again only these</source>
        <translation>
            <numerusform>%n&#xa0;publication supprimée, et de sa série seulement celle-ci</numerusform>
            <numerusform>%n&#xa0;publications supprimées, et de leurs séries seulement celles-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>What this calendar rests on</source>
        <translation>Sur quoi repose ce calendrier</translation>
    </message>
    <message>
        <source>Ctrl or Shift and a click or arrows</source>
        <translation>Ctrl ou Maj avec un clic ou les flèches</translation>
    </message>
    <message>
        <source>Choose several posts</source>
        <translation>Choisir plusieurs publications</translation>
    </message>
    <message>
        <source>Ctrl and Space</source>
        <translation>Ctrl et Espace</translation>
    </message>
    <message>
        <source>Ctrl+A, Esc</source>
        <translation>Ctrl+A, Échap</translation>
    </message>
    <message>
        <source>Choose all that are shown, go back to one</source>
        <translation>Choisir tout ce qui est affiché, revenir à une seule</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl en glissant</translation>
    </message>
    <message>
        <source>Copy instead of moving</source>
        <translation>Copier au lieu de déplacer</translation>
    </message>
    <message>
        <source>Shift+F10, right click</source>
        <translation>Maj+F10, clic droit</translation>
    </message>
    <message>
        <source>Show what can be done with the post</source>
        <translation>Montrer ce qu’on peut faire de la publication</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Supprimer %n publication</numerusform>
            <numerusform>Supprimer les %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hides “%1” from the days</source>
        <translation>Le filtre masque «&#xa0;%1&#xa0;» dans le calendrier</translation>
    </message>
    <message>
        <source>Any other letter, or a digit</source>
        <translation>Une autre lettre, ou un chiffre</translation>
    </message>
    <message>
        <source>Begin a post on the day with it</source>
        <translation>Commencer avec elle une publication ce jour-là</translation>
    </message>
    <message>
        <source>List the posts that miss their channel’s mission</source>
        <translation>Lister les publications à côté de la mission de leur canal</translation>
    </message>
    <message>
        <source>No post of these days is marked as missing its channel’s mission</source>
        <translation>Aucune publication de ces jours n’est notée à côté de la mission de son canal</translation>
    </message>
    <message>
        <source>Put the mix right…</source>
        <translation>Rééquilibrer le mix…</translation>
    </message>
    <message>
        <source>Add this post to the choice, or take it out</source>
        <translation>Ajouter cette publication à la sélection ou l’en retirer</translation>
    </message>
    <message>
        <source>Nothing of the mix has to be put right yet</source>
        <translation>Rien n’est encore à corriger dans le mix</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n posts</source>
        <translation>
            <numerusform>Dupliquer %n publication</numerusform>
            <numerusform>Dupliquer %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarPart</name>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Add a pillar</source>
        <translation>Ajouter un pilier</translation>
    </message>
    <message>
        <source>What you post</source>
        <translation>Ce que vous publiez</translation>
    </message>
    <message>
        <source>What will you talk about, and how often?</source>
        <translation>De quoi parlerez-vous, et à quel rythme&#x202f;?</translation>
    </message>
    <message>
        <source>Three to five themes, your pillars, are enough. The rule keeps offers from crowding out what people come for.</source>
        <translation>Trois à cinq thèmes, vos piliers, suffisent. La règle empêche les offres de prendre la place de ce que les gens viennent chercher.</translation>
    </message>
    <message>
        <source>Mix rule</source>
        <translation>Règle de répartition</translation>
    </message>
    <message>
        <source>The rule you follow</source>
        <translation>La règle que vous suivez</translation>
    </message>
    <message>
        <source>80/20 is a good start: 80% informs, teaches or entertains, 20% promotes.</source>
        <translation>La règle des 80/20 est un bon départ&#xa0;: 80&#x202f;% des publications informent, instruisent ou divertissent, 20&#x202f;% font de la promotion.</translation>
    </message>
    <message>
        <source>Its place in the rule</source>
        <translation>Sa place dans la règle</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>Ce qui en relève</translation>
    </message>
    <message>
        <source>Behind the scenes: hands, flour, four in the morning</source>
        <translation>Les coulisses&#xa0;: les mains, la farine, quatre heures du matin</translation>
    </message>
    <message>
        <source>Its share of the posts, in %</source>
        <translation>Sa part des publications, en&#x202f;%</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Titre de la publication</translation>
    </message>
    <message>
        <source>Four in the morning, the first batch</source>
        <translation>Quatre heures du matin, la première fournée</translation>
    </message>
    <message>
        <source>Channel of the post</source>
        <translation>Canal de la publication</translation>
    </message>
    <message>
        <source>Day of the post</source>
        <translation>Jour de la publication</translation>
    </message>
    <message>
        <source>Add the post</source>
        <translation>Ajouter la publication</translation>
    </message>
    <message>
        <source>Your first posts</source>
        <translation>Vos premières publications</translation>
    </message>
    <message numerus="yes">
        <source>%n posts in the quarter so far. Without a day, a post is kept as an idea.</source>
        <translation>
            <numerusform>%n&#xa0;publication dans le trimestre pour l’instant. Sans date, une publication reste une idée.</numerusform>
            <numerusform>%n&#xa0;publications dans le trimestre pour l’instant. Sans date, une publication reste une idée.</numerusform>
        </translation>
    </message>
    <message>
        <source>New pillar</source>
        <translation>Nouveau pilier</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Give the post a title.</source>
        <translation>Donnez un titre à la publication.</translation>
    </message>
    <message>
        <source>Show an example of a pillar</source>
        <translation>Voir un exemple de pilier</translation>
    </message>
    <message>
        <source>Title, channel and day of each</source>
        <translation>Pour chacune, le titre, le canal et le jour</translation>
    </message>
    <message>
        <source>Pillar of the post</source>
        <translation>Pilier de la publication</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>Sans pilier pour l’instant</translation>
    </message>
    <message>
        <source>“%1” lies outside the quarter, on %2.</source>
        <translation>«&#xa0;%1&#xa0;» tombe hors du trimestre, le %2.</translation>
    </message>
    <message>
        <source>You are closed on that day: %1.</source>
        <translation>Vous êtes fermés ce jour-là&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gui::CalendarPrintDialog</name>
    <message>
        <source>Print the calendar</source>
        <translation>Imprimer le calendrier</translation>
    </message>
    <message>
        <source>Preview of the sheets</source>
        <translation>Aperçu des feuilles</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Poster of months</source>
        <translation>Affiche du mois</translation>
    </message>
    <message>
        <source>Poster of the quarter</source>
        <translation>Affiche du trimestre</translation>
    </message>
    <message>
        <source>Weeks by person</source>
        <translation>Semaines par personne</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du… au…</translation>
    </message>
    <message>
        <source>The week shown</source>
        <translation>La semaine affichée</translation>
    </message>
    <message>
        <source>The month shown</source>
        <translation>Le mois affiché</translation>
    </message>
    <message>
        <source>The quarter shown</source>
        <translation>Le trimestre affiché</translation>
    </message>
    <message>
        <source>First day to print</source>
        <translation>Premier jour à imprimer</translation>
    </message>
    <message>
        <source>Last day to print</source>
        <translation>Dernier jour à imprimer</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Quelles publications</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Celles du filtre</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>The sheets open in your PDF viewer; print them from there.</source>
        <translation>Les feuilles s’ouvrent dans votre lecteur de PDF&#x202f;; imprimez-les de là.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets. Tick who gets one; without a tick, everybody does.</source>
        <translation>
            <numerusform>%n&#xa0;feuille. Cochez qui la reçoit&#x202f;; sans coche, chacun a la sienne.</numerusform>
            <numerusform>%n&#xa0;feuilles. Cochez qui en reçoit&#x202f;; sans coche, chacun a la sienne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n&#xa0;feuille</numerusform>
            <numerusform>%n&#xa0;feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, calendar %2</source>
        <comment>file name; workspace, days</comment>
        <translation>%1, calendrier %2</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>The sheets open in your PDF viewer</source>
        <translation>Les feuilles s’ouvrent dans votre lecteur de PDF</translation>
    </message>
</context>
<context>
    <name>gui::CalendarViews</name>
    <message>
        <source>Open the week</source>
        <translation>Ouvrir la semaine</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::CampaignGoals</name>
    <message>
        <source>Goals it serves</source>
        <translation>Objectifs servis</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>Le principal</translation>
    </message>
</context>
<context>
    <name>gui::CampaignTabs</name>
    <message>
        <source>The last day comes before the first one: choose a later one.</source>
        <translation>Le dernier jour précède le premier&#xa0;: choisissez une date plus tardive.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts in the calendar.</source>
        <translation>
            <numerusform>%n&#xa0;publication au calendrier.</numerusform>
            <numerusform>%n&#xa0;publications au calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 planned, %2 spent.</source>
        <translation>Prévu&#xa0;: %1, dépensé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>Ajouter une campagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>What is worth saying for a few weeks in a row?</source>
        <translation>Qu’est-ce qui mérite d’être dit plusieurs semaines de suite&#x202f;?</translation>
    </message>
    <message>
        <source>A launch, a season, an anniversary: a campaign ties posts, goals and money together, and may serve several goals.</source>
        <translation>Un lancement, une saison, un anniversaire&#xa0;: une campagne relie publications, objectifs et budget, et peut servir plusieurs objectifs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is to bring about</source>
        <translation>Ce qu’elle doit apporter</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Organic: %1 planned, %2 spent. Paid: %3 planned, %4 spent.</source>
        <translation>Organique&#xa0;: %1 prévus, %2 dépensés. Payant&#xa0;: %3 prévus, %4 dépensés.</translation>
    </message>
    <message>
        <source>A thousand organic impressions cost %1 so far: %2 for %3 impressions.</source>
        <translation>Mille impressions organiques ont coûté %1 jusqu’ici&#xa0;: %2 pour %3 impressions.</translation>
    </message>
    <message>
        <source>Work is counted twice: keep either the salaries or the hours.</source>
        <translation>Le travail est compté deux fois&#xa0;: gardez soit les salaires, soit les heures.</translation>
    </message>
    <message>
        <source>Hours × rate make %1, but %2 is planned.</source>
        <translation>Heures × taux horaire font %1, mais %2 sont prévus.</translation>
    </message>
    <message>
        <source>Budget of the quarter</source>
        <translation>Budget du trimestre</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>What does it cost, and who pays?</source>
        <translation>Combien cela coûte-t-il, et qui paie&#x202f;?</translation>
    </message>
    <message>
        <source>Ads, tools, and the hours: what costs no advertising costs time. With both on the table the manager can decide.</source>
        <translation>La publicité, les outils et les heures&#xa0;: ce qui ne coûte pas de publicité coûte du temps. Avec les deux sous les yeux, la direction peut décider.</translation>
    </message>
    <message>
        <source>Start with the tools</source>
        <translation>Commencer par les outils</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Objet de la dépense</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Nature du coût</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Hours in the quarter</source>
        <translation>Heures dans le trimestre</translation>
    </message>
    <message>
        <source>For hours of work only</source>
        <translation>Pour les heures de travail seulement</translation>
    </message>
    <message>
        <source>An hour costs</source>
        <translation>Coût d’une heure</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Plan hours × rate</source>
        <translation>Prévoir heures × taux</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Plan ads</source>
        <translation>Prévoir une publicité</translation>
    </message>
    <message>
        <source>New ads</source>
        <translation>Nouvelle publicité</translation>
    </message>
    <message>
        <source>Which ads are worth paying for?</source>
        <translation>Quelle publicité vaut son prix&#x202f;?</translation>
    </message>
    <message>
        <source>Begin with people who know you already: they cost least and buy most. Then say whom else, where, for how long and how much a day.</source>
        <translation>Commencez par les gens qui vous connaissent déjà&#xa0;: ce sont eux qui coûtent le moins et achètent le plus. Précisez ensuite qui d’autre, où, combien de temps et combien par jour.</translation>
    </message>
    <message>
        <source>What it advertises</source>
        <translation>Ce qu’elle met en avant</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Whom it reaches</source>
        <translation>Qui elle touche</translation>
    </message>
    <message>
        <source>Whom exactly</source>
        <translation>Qui précisément</translation>
    </message>
    <message>
        <source>For example: visitors of the order page in the last 30 days</source>
        <translation>Par exemple&#xa0;: les visiteurs de la page de commande des 30 derniers jours</translation>
    </message>
    <message>
        <source>Aged from</source>
        <translation>De (âge)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Où ils habitent</translation>
    </message>
    <message>
        <source>For example: Lyon, 3 km round the shop</source>
        <translation>Par exemple&#xa0;: Lyon, 3 km autour de la boutique</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>Budget par jour</translation>
    </message>
    <message>
        <source>This is nearly everybody, and most of the money will reach people who will never come. Name a place, an interest or an age, or begin with people who know you.</source>
        <translation>C’est presque tout le monde&#xa0;: l’essentiel du budget ira à des gens qui ne viendront jamais. Précisez un lieu, un centre d’intérêt ou un âge, ou commencez par ceux qui vous connaissent.</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>En tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>Add a promo code</source>
        <translation>Ajouter un code promo</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>How do you know that a post sold something?</source>
        <translation>Comment savoir qu’une publication a fait vendre&#x202f;?</translation>
    </message>
    <message>
        <source>Give each campaign a code of its own and count how often it is used: no tool tells it more simply.</source>
        <translation>Donnez à chaque campagne son propre code et comptez ses utilisations&#xa0;: aucun outil ne le dit plus simplement.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>For example: a coffee with every Sunday box</source>
        <translation>Par exemple&#xa0;: un café avec chaque panier du dimanche</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>%1 a use</source>
        <translation>%1 par utilisation</translation>
    </message>
    <message>
        <source>One more use</source>
        <translation>Une utilisation de plus</translation>
    </message>
    <message>
        <source>Promote the post that did best</source>
        <translation>Sponsoriser la publication qui a le mieux marché</translation>
    </message>
    <message>
        <source>Aim at your customers</source>
        <translation>Viser vos clients</translation>
    </message>
    <message>
        <source>What is known of your customers was filled in</source>
        <translation>Ce que l’on sait de vos clients a été inscrit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, its currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Take over what was spent</source>
        <translation>Prendre le montant des fichiers</translation>
    </message>
</context>
<context>
    <name>gui::CampaignsPage</name>
    <message>
        <source>Campaigns &amp; budget</source>
        <translation>Campagnes et budget</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>%1 planned for the quarter, %2 spent.</source>
        <translation>Prévu pour le trimestre&#xa0;: %1, dépensé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Promote a published post…</source>
        <translation>Sponsoriser une publication parue…</translation>
    </message>
    <message>
        <source>No post is published yet</source>
        <translation>Aucune publication n’est encore parue</translation>
    </message>
    <message>
        <source>Planned ads for “%1”</source>
        <translation>Publicité prévue pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Results of ads</source>
        <translation>Résultats des publicités</translation>
    </message>
</context>
<context>
    <name>gui::CanvasTab</name>
    <message>
        <source>Begin here</source>
        <translation>Commencez ici</translation>
    </message>
    <message>
        <source>Six words, a sentence each, in any order: that is enough to begin a plan with. The wizard goes on from what you write here and shows it beside its questions.</source>
        <translation>Six mots, une phrase pour chacun, dans l’ordre que vous voulez&#xa0;: cela suffit pour commencer un plan. L’assistant part de ce que vous écrivez ici et le montre à côté de ses questions.</translation>
    </message>
    <message>
        <source>Go on with the wizard</source>
        <translation>Continuer avec l’assistant</translation>
    </message>
</context>
<context>
    <name>gui::CapacityTab</name>
    <message>
        <source>Is there time for all of it?</source>
        <translation>Avez-vous le temps de tout faire&#x202f;?</translation>
    </message>
    <message>
        <source>Once there are channels and posts, this page compares the hours they take with those you have.</source>
        <translation>Dès qu’il y aura des canaux et des publications, cette page comparera le temps qu’ils demandent à celui dont vous disposez.</translation>
    </message>
    <message>
        <source>Time a week by channel</source>
        <translation>Temps par semaine et par canal</translation>
    </message>
    <message>
        <source>The time there is</source>
        <translation>Le temps disponible</translation>
    </message>
    <message>
        <source>Hours a week for social media</source>
        <translation>Heures par semaine pour les réseaux sociaux</translation>
    </message>
    <message>
        <source>Minutes a day for answering people</source>
        <translation>Minutes par jour pour répondre au public</translation>
    </message>
    <message>
        <source>On each day you are open: comments, messages, reviews.</source>
        <translation>Chaque jour d’ouverture&#xa0;: commentaires, messages, avis.</translation>
    </message>
    <message>
        <source>A week takes %1.</source>
        <translation>Une semaine demande %1.</translation>
    </message>
    <message>
        <source>It does not fit: a week takes %1, and you have %2.</source>
        <translation>Le temps manque&#xa0;: une semaine demande %1, et vous avez %2.</translation>
    </message>
    <message>
        <source>It fits: a week takes %1 of the %2 you have.</source>
        <translation>Le temps suffit&#xa0;: une semaine demande %1, sur les %2 dont vous disposez.</translation>
    </message>
    <message>
        <source>Say how many hours you have, to see whether that fits.</source>
        <translation>Indiquez de combien d’heures vous disposez pour savoir si cela suffit.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts a week fewer on %1</source>
        <translation>
            <numerusform>%n publication de moins par semaine sur %1</numerusform>
            <numerusform>%n publications de moins par semaine sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answering people alone takes more than that: share it, or answer on fewer channels.</source>
        <translation>Répondre au public demande à lui seul plus de temps&#xa0;: partagez cette tâche, ou répondez sur moins de canaux.</translation>
    </message>
    <message>
        <source>It would fit with %1.</source>
        <translation>Il suffirait de %1.</translation>
    </message>
    <message>
        <source>Posts: %1 a week. Answers: %2 min on %3 open days, %4. An average over the %5 weeks of the quarter in which you work; closures are left out.</source>
        <translation>Publications&#xa0;: %1 par semaine. Réponses&#xa0;: %2&#xa0;min sur %3 jours d’ouverture, soit %4. Moyenne des %5 semaines du trimestre où vous travaillez&#x202f;; les fermetures ne comptent pas.</translation>
    </message>
    <message>
        <source>Every channel is primary. You need not be everywhere: choose the one or two that content is made for.</source>
        <translation>Tous les canaux sont principaux. Inutile d’être partout&#xa0;: choisissez celui ou ceux pour lesquels les contenus sont faits.</translation>
    </message>
    <message>
        <source>Posting as often as the channels promise would take %1 a week.</source>
        <translation>Publier aussi souvent que les canaux le promettent demanderait %1 par semaine.</translation>
    </message>
    <message>
        <source>In an average week</source>
        <translation>Dans une semaine moyenne</translation>
    </message>
    <message>
        <source>Kept free a week: %1 for talking with people, %2 for what nobody planned.</source>
        <translation>Réservé chaque semaine&#xa0;: %1 pour échanger avec le public, %2 pour l’imprévu.</translation>
    </message>
    <message>
        <source>The posts that the channels promise take %1 a week.</source>
        <translation>Les publications promises par les canaux demandent %1 par semaine.</translation>
    </message>
    <message>
        <source>It would not fit: the posts that the channels promise take %1 a week, and you have %2.</source>
        <translation>Le temps ne suffirait pas&#xa0;: les publications promises par les canaux demandent %1 par semaine, et vous disposez de %2.</translation>
    </message>
    <message>
        <source>It would fit: the posts that the channels promise take %1 of the %2 a week you have.</source>
        <translation>Le temps suffirait&#xa0;: les publications promises par les canaux demandent %1 par semaine, sur les %2 dont vous disposez.</translation>
    </message>
    <message>
        <source>What is in the calendar so far takes %1.</source>
        <translation>Ce qui figure déjà au calendrier demande %1.</translation>
    </message>
</context>
<context>
    <name>gui::ChannelCopies</name>
    <message>
        <source>Duplicate to other channels</source>
        <translation>Dupliquer vers d’autres canaux</translation>
    </message>
    <message>
        <source>Duplicate “%1” to other channels</source>
        <translation>Dupliquer «&#xa0;%1&#xa0;» vers d’autres canaux</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n posts to other channels</source>
        <translation>
            <numerusform>Dupliquer %n&#xa0;publication vers d’autres canaux</numerusform>
            <numerusform>Dupliquer %n&#xa0;publications vers d’autres canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Each copy is a draft on the same day. What suits one network is too long or too formal for the next.</source>
        <translation>Chaque copie est un brouillon au même jour. Ce qui convient à un réseau est trop long ou trop formel pour un autre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>Créer les copies</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texte pour %1</translation>
    </message>
</context>
<context>
    <name>gui::ChannelEditor</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Account name (@)</source>
        <translation>Nom du compte (@)</translation>
    </message>
    <message>
        <source>Address of the profile</source>
        <translation>Adresse du profil</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>What you post there</source>
        <translation>Ce que vous y publiez</translation>
    </message>
    <message>
        <source>Pictures of the bakehouse, the week’s menu</source>
        <translation>Des photos du fournil, le menu de la semaine</translation>
    </message>
    <message>
        <source>Posts a week aimed at</source>
        <translation>Publications visées par semaine</translation>
    </message>
    <message>
        <source>%1 mostly reaches private people; your customers are companies.</source>
        <translation>%1 touche surtout des particuliers&#x202f;; vos clients sont des entreprises.</translation>
    </message>
    <message>
        <source>%1 mostly reaches companies; your customers are private people.</source>
        <translation>%1 touche surtout des entreprises&#x202f;; vos clients sont des particuliers.</translation>
    </message>
    <message>
        <source>%1 has no account names as long as this. Keep the name alone; a text may go into the mission.</source>
        <translation>%1 n’a pas de noms de compte aussi longs. Gardez le nom seul&#x202f;; un texte trouvera sa place dans la mission.</translation>
    </message>
    <message>
        <source>You have this account on %1 already. Delete one of the two, or correct its name.</source>
        <translation>Vous avez déjà ce compte sur %1. Supprimez l’un des deux, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>That makes %1 a day. Is it what you mean for a week?</source>
        <translation>Cela fait %1 par jour. Est-ce bien ce que vous visez pour une semaine&#x202f;?</translation>
    </message>
    <message>
        <source>No sentence says what it is for.</source>
        <translation>Aucune phrase ne dit à quoi il sert.</translation>
    </message>
    <message>
        <source>Content is made for the primary channels and adapted to the others. Few and good is better than many; what is good is spread by others from any network.</source>
        <translation>Les contenus sont faits pour les canaux principaux et adaptés aux autres. Mieux vaut peu de canaux, et bons&#x202f;; un bon contenu est relayé depuis n’importe quel réseau.</translation>
    </message>
</context>
<context>
    <name>gui::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels, each with a mission of its own.</source>
        <translation>
            <numerusform>%n&#xa0;canal, avec sa propre mission.</numerusform>
            <numerusform>%n&#xa0;canaux, chacun avec sa propre mission.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels still without a mission: %1 of %2.</source>
        <translation>Canaux encore sans mission&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Temps disponible</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Image sizes</source>
        <translation>Tailles d’image</translation>
    </message>
    <message>
        <source>Times kept free</source>
        <translation>Temps réservés</translation>
    </message>
    <message>
        <source>Each channel has a mission. Not clear yet: %1 of %2.</source>
        <translation>Chaque canal a une mission. Pas encore claires&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>Meilleurs moments</translation>
    </message>
    <message>
        <source>Website visits</source>
        <translation>Visites du site</translation>
    </message>
</context>
<context>
    <name>gui::ChannelsPart</name>
    <message>
        <source>Your channels</source>
        <translation>Vos canaux</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>What is each channel for?</source>
        <translation>À quoi sert chaque canal&#x202f;?</translation>
    </message>
    <message>
        <source>One sentence for each. If it will not come, the network may not be for you: some channels used well beat many used a little.</source>
        <translation>Une phrase pour chacun. Si elle ne vient pas, le réseau n’est peut-être pas pour vous&#xa0;: mieux vaut bien tenir quelques canaux que de se disperser.</translation>
    </message>
    <message>
        <source>Add the first network you want to speak on.</source>
        <translation>Ajoutez le premier réseau où vous voulez prendre la parole.</translation>
    </message>
</context>
<context>
    <name>gui::ChannelsTab</name>
    <message>
        <source>Where do you speak to people?</source>
        <translation>Où vous adressez-vous à votre public&#x202f;?</translation>
    </message>
    <message>
        <source>List the accounts you have, or want, and write for each what it is for. Some channels used well beat many used a little.</source>
        <translation>Listez les comptes que vous avez ou que vous voulez, et écrivez à quoi sert chacun. Mieux vaut bien tenir quelques canaux que de se disperser.</translation>
    </message>
    <message>
        <source>%1 is proposed for closing</source>
        <translation>%1 est proposé à la fermeture</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Delete the channel</source>
        <translation>Supprimer le canal</translation>
    </message>
    <message>
        <source>Is it ready for visitors?</source>
        <translation>Prêt à recevoir des visiteurs&#x202f;?</translation>
    </message>
    <message>
        <source>Is it worth your time?</source>
        <translation>Mérite-t-il votre temps&#x202f;?</translation>
    </message>
    <message>
        <source>Open its audit</source>
        <translation>Ouvrir son audit</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>%1. Deleting the channel leaves them in the plan, without a channel.</source>
        <translation>%1. Si vous supprimez le canal, tout cela reste dans le plan, sans canal.</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceFinder</name>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour rechercher</translation>
    </message>
</context>
<context>
    <name>gui::ClientAnswerDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#x202f;%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The client’s answer</source>
        <translation>La réponse reçue</translation>
    </message>
    <message>
        <source>Read the client’s answer</source>
        <translation>Lire la réponse reçue</translation>
    </message>
    <message>
        <source>Open the file that your client saved from the review page, or paste the text of the mail. You see what it changes first.</source>
        <translation>Ouvrez le fichier que votre client a enregistré depuis la page de relecture, ou collez le texte de l’e-mail. Vous voyez d’abord ce que cela change.</translation>
    </message>
    <message>
        <source>Open the answer file…</source>
        <translation>Ouvrir le fichier de réponse…</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>Read the pasted text</source>
        <translation>Lire le texte collé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answers to take</source>
        <translation>Réponses à reprendre</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Open the answer file</source>
        <translation>Ouvrir le fichier de réponse</translation>
    </message>
    <message>
        <source>Answers (*.json *.txt *.eml);;All files (*)</source>
        <translation>Réponses (*.json *.txt *.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <source>%1 answered on %2</source>
        <translation>%1 a répondu le %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answers</source>
        <translation>
            <numerusform>Reprendre %n&#xa0;réponse</numerusform>
            <numerusform>Reprendre %n&#xa0;réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Garder le commentaire</translation>
    </message>
    <message>
        <source>There is nothing to take</source>
        <translation>Il n’y a rien à reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Took %n answers</source>
        <translation>
            <numerusform>%n&#xa0;réponse reprise</numerusform>
            <numerusform>%n&#xa0;réponses reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the comment as evidence</source>
        <translation>Commentaire gardé comme source</translation>
    </message>
</context>
<context>
    <name>gui::ClosureRow</name>
    <message>
        <source>Delete this closed period</source>
        <translation>Supprimer cette fermeture</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>First day of closed period %1</source>
        <translation>Premier jour de la fermeture %1</translation>
    </message>
    <message>
        <source>Last day of closed period %1</source>
        <translation>Dernier jour de la fermeture %1</translation>
    </message>
    <message>
        <source>Why it is closed, period %1</source>
        <translation>Raison de la fermeture %1</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>Write the first day too.</source>
        <translation>Indiquez aussi le premier jour.</translation>
    </message>
</context>
<context>
    <name>gui::ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Le lire ainsi</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>Remembered for next time</source>
        <translation>Retenu pour la prochaine fois</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
</context>
<context>
    <name>gui::ComparePage</name>
    <message>
        <source>Compare with a copy</source>
        <translation>Comparer avec une copie</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Choisir une copie…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>in the copy → in the open plan</source>
        <translation>dans la copie → dans le fichier ouvert</translation>
    </message>
    <message>
        <source>Which copy should this plan be compared with?</source>
        <translation>Avec quelle copie comparer ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>A copy that somebody else worked on, or one that you saved before. Each entry that differs is listed with both values; neither file is changed.</source>
        <translation>Une copie sur laquelle quelqu’un d’autre a travaillé, ou que vous avez enregistrée auparavant. Chaque élément qui diffère est indiqué avec ses deux valeurs&#x202f;; aucun des deux fichiers n’est modifié.</translation>
    </message>
    <message>
        <source>Quarterdeck plans (*.qdeck);;All files (*)</source>
        <translation>Fichiers Quarterdeck (*.qdeck);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1”, saved on %2</source>
        <translation>«&#xa0;%1&#xa0;», enregistré le %2</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonList</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>gui::CompetitorEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they are, or their website</source>
        <translation>Son activité, ou son site web</translation>
    </message>
    <message>
        <source>Bakery, two shops</source>
        <translation>Boulangerie, deux boutiques</translation>
    </message>
    <message>
        <source>What they do well</source>
        <translation>Ce qu’il fait bien</translation>
    </message>
    <message>
        <source>What they do less well</source>
        <translation>Ce qu’il fait moins bien</translation>
    </message>
    <message>
        <source>Words to listen for</source>
        <translation>Mots à surveiller</translation>
    </message>
    <message>
        <source>Name, account and other words, one a line</source>
        <translation>Nom, compte et autres mots, un par ligne</translation>
    </message>
</context>
<context>
    <name>gui::CompetitorsPage</name>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n&#xa0;réseau</numerusform>
            <numerusform>%n&#xa0;réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitors</source>
        <translation>
            <numerusform>%n&#xa0;concurrent</numerusform>
            <numerusform>%n&#xa0;concurrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>%1 on %2. Engagement is per post, by followers, in every row.</source>
        <translation>%1 sur %2. Sur toutes les lignes, l’engagement est calculé par publication et par abonné.</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>Noter une observation</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Nouvelle observation</translation>
    </message>
    <message>
        <source>What takes off at your rivals’, and what flops?</source>
        <translation>Qu’est-ce qui marche chez vos concurrents, et qu’est-ce qui tombe à plat&#x202f;?</translation>
    </message>
    <message>
        <source>Note what you see in a line, and what you learn from it. Whatever is worth doing becomes an action with an owner and a day.</source>
        <translation>Notez en une ligne ce que vous voyez, et ce que vous en retenez. Ce qui mérite d’être fait devient une action, avec un responsable et une date.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>At whose account</source>
        <translation>Chez qui</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No network in particular</source>
        <translation>Aucun réseau en particulier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What you learn from it</source>
        <translation>Ce que vous en retenez</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>The action is in the audit’s list</source>
        <translation>L’action est dans la liste de l’audit</translation>
    </message>
    <message>
        <source>Open its action</source>
        <translation>Ouvrir son action</translation>
    </message>
</context>
<context>
    <name>gui::CompetitorsPart</name>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Ajouter un concurrent</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui ils sont</translation>
    </message>
    <message>
        <source>Who else is talking to your customers?</source>
        <translation>Qui d’autre parle à vos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Two or three rivals are enough. Note what they do well: it is what your customers have come to expect.</source>
        <translation>Deux ou trois concurrents suffisent. Notez ce qu’ils font bien&#xa0;: c’est ce que vos clients attendent désormais.</translation>
    </message>
    <message>
        <source>Whom would your customers go to if you were closed?</source>
        <translation>Chez qui iraient vos clients si vous fermiez&#x202f;?</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>Nouveau concurrent</translation>
    </message>
    <message>
        <source>Competitor %1</source>
        <translation>Concurrent %1</translation>
    </message>
</context>
<context>
    <name>gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show the chart as numbers</source>
        <translation>Afficher le graphique en chiffres</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Which numbers will show that the plan works?</source>
        <translation>Quels chiffres montreront que le plan fonctionne&#x202f;?</translation>
    </message>
    <message>
        <source>Each goal is followed by one number. Write a goal, and its number appears here against its target, with its pace for the quarter.</source>
        <translation>Chaque objectif est suivi par un chiffre. Écrivez un objectif&#xa0;: son chiffre apparaît ici face à sa valeur cible, avec son rythme pour le trimestre.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Écrire le premier objectif</translation>
    </message>
    <message>
        <source>Name, channel, tier or status</source>
        <translation>Nom, canal, niveau ou statut</translation>
    </message>
    <message>
        <source>Filter the scoreboard</source>
        <translation>Filtrer le tableau des indicateurs</translation>
    </message>
    <message>
        <source>Nothing to measure yet.</source>
        <translation>Rien à mesurer pour l’instant.</translation>
    </message>
    <message>
        <source>As of %1, day %2 of %3. Ranges hold 8 times in 10. Select a KPI to see its chart.</source>
        <translation>Au %1, jour %2 sur %3. Les fourchettes se vérifient 8 fois sur 10. Sélectionnez un indicateur pour voir son graphique.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Le graphique n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written. Choose another folder and save again.</source>
        <translation>Impossible d’écrire le fichier %1. Choisissez un autre dossier et réessayez.</translation>
    </message>
    <message>
        <source>The quarter begins on %1. Select a KPI to see its chart.</source>
        <translation>Le trimestre commence le %1. Choisissez un KPI pour voir sa courbe.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>gui::DayField</name>
    <message>
        <source>Write the day as %1.</source>
        <translation>Écrivez la date sous la forme %1.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>Choose a day of the years %1 to %2.</source>
        <translation>Choisissez un jour des années %1 à %2.</translation>
    </message>
</context>
<context>
    <name>gui::DemandCard</name>
    <message>
        <source>Creating and serving demand</source>
        <translation>Créer et servir la demande</translation>
    </message>
    <message numerus="yes">
        <source>%n posts make people want it</source>
        <translation>
            <numerusform>%n publication donne envie</numerusform>
            <numerusform>%n publications donnent envie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serve those who want it already</source>
        <translation>
            <numerusform>%n sert ceux qui ont déjà envie</numerusform>
            <numerusform>%n servent ceux qui ont déjà envie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say neither</source>
        <translation>
            <numerusform>%n ne dit ni l’un ni l’autre</numerusform>
            <numerusform>%n ne disent ni l’un ni l’autre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EffortCard</name>
    <message>
        <source>Minutes a post takes</source>
        <translation>Minutes par publication</translation>
    </message>
    <message>
        <source>What is usual, and what it takes you. An empty field means: as usual.</source>
        <translation>La durée habituelle, et la vôtre. Champ vide&#xa0;: comme d’habitude.</translation>
    </message>
    <message>
        <source>%1 min usual</source>
        <comment>minutes</comment>
        <translation>%1 min d’habitude</translation>
    </message>
    <message>
        <source>Minutes for “%1”</source>
        <translation>Minutes pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the usual minutes for “%1” again</source>
        <translation>Reprendre les minutes habituelles pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>gui::EmptyState</name>
    <message>
        <source>Continue with the wizard</source>
        <translation>Reprendre l’assistant</translation>
    </message>
    <message>
        <source>Start with the wizard</source>
        <translation>Commencer avec l’assistant</translation>
    </message>
</context>
<context>
    <name>gui::EvidenceLine</name>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Trouver une source</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où cela vient-il&#x202f;?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was asked or read</source>
        <translation>Ce qui a été demandé ou lu</translation>
    </message>
    <message>
        <source>For example: 3 customers, 45 of 64 answers</source>
        <translation>Par exemple&#xa0;: 3 clientes, 45 réponses sur 64</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Enregistrer la source</translation>
    </message>
</context>
<context>
    <name>gui::EvidenceOffer</name>
    <message>
        <source>Use as evidence</source>
        <translation>Utiliser comme source</translation>
    </message>
    <message numerus="yes">
        <source>%n questions without an answer yet</source>
        <translation>
            <numerusform>%n&#xa0;question encore sans réponse</numerusform>
            <numerusform>%n&#xa0;questions encore sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests on this source</source>
        <translation>S’appuie sur cette source</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use as evidence for: %1</source>
        <translation>Utiliser comme source pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::ExampleOffer</name>
    <message>
        <source>Use this example</source>
        <translation>Utiliser cet exemple</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>Un autre exemple</translation>
    </message>
    <message>
        <source>Hide the example</source>
        <translation>Masquer l’exemple</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::ExportPosts</name>
    <message>
        <source>Export posts</source>
        <translation>Exporter les publications</translation>
    </message>
    <message>
        <source>Internal notes never leave the plan.</source>
        <translation>Les notes internes ne quittent jamais le plan.</translation>
    </message>
    <message>
        <source>What the file is for</source>
        <translation>À quoi sert le fichier</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Agenda (.ics)</translation>
    </message>
    <message>
        <source>Every post with a date, for the calendar of your phone or computer: it reminds you when it is time to publish.</source>
        <translation>Toutes les publications datées, pour l’agenda de votre téléphone ou de votre ordinateur&#xa0;: il vous rappelle l’heure de publier.</translation>
    </message>
    <message>
        <source>Also the days on which text and picture are wanted</source>
        <translation>Aussi les jours où le texte et l’image sont attendus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export a workbook (.xlsx)…</source>
        <translation>Exporter un classeur (.xlsx)…</translation>
    </message>
    <message>
        <source>Export the calendar…</source>
        <translation>Exporter l’agenda…</translation>
    </message>
    <message>
        <source>Export a table (.csv)…</source>
        <translation>Exporter un tableau (.csv)…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The posts were exported; note this</source>
        <translation>Les publications sont exportées&#x202f;; à noter</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exporté dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gui::FiguresCard</name>
    <message>
        <source>What tells it in numbers</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lire par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Formula of the rate</source>
        <translation>Formule du taux</translation>
    </message>
    <message>
        <source>Choose one and keep it: rates of two formulas can’t be compared.</source>
        <translation>Choisissez-en une et gardez-la&#xa0;: les taux de deux formules ne se comparent pas.</translation>
    </message>
    <message>
        <source>A question has no figures to follow.</source>
        <translation>Une question n’a pas de chiffres à suivre.</translation>
    </message>
    <message>
        <source>Choose what is counted, or the kind of goal.</source>
        <translation>Choisissez ce qui est compté, ou le type d’objectif.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connus</translation>
    </message>
</context>
<context>
    <name>gui::FiguresTab</name>
    <message>
        <source>What about the audience?</source>
        <translation>Sur quel aspect de l’audience porte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Pour quelle tranche ou quel groupe&#x202f;?</translation>
    </message>
    <message>
        <source>For example: 25-34, women, Lyon, Android</source>
        <translation>Par exemple&#xa0;: 25-34, femmes, Lyon, Android</translation>
    </message>
    <message>
        <source>Its share, in percent</source>
        <translation>Sa part, en pour cent</translation>
    </message>
    <message>
        <source>On which account?</source>
        <translation>Sur quel compte&#x202f;?</translation>
    </message>
    <message>
        <source>All your accounts</source>
        <translation>Tous vos comptes</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Où il a été relevé</translation>
    </message>
    <message>
        <source>For example: Insights, Followers</source>
        <translation>Par exemple&#xa0;: Statistiques, Abonnés</translation>
    </message>
    <message>
        <source>Who follows you, by the networks’ own figures?</source>
        <translation>Qui vous suit, d’après les chiffres des réseaux&#x202f;?</translation>
    </message>
    <message>
        <source>Import the audience file that a network lets you download, or note by hand what its page of statistics shows: ages, cities, devices. Every day is kept, so that you see how your audience changes.</source>
        <translation>Importez le fichier d’audience qu’un réseau permet de télécharger, ou notez à la main ce que montre sa page de statistiques&#xa0;: âges, villes, appareils. Chaque jour est gardé, pour que vous voyiez comment votre audience évolue.</translation>
    </message>
    <message>
        <source>Note a figure</source>
        <translation>Noter un chiffre</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Noted by hand</source>
        <translation>Noté à la main</translation>
    </message>
    <message>
        <source>Delete this figure</source>
        <translation>Supprimer ce chiffre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Once the plan has personas, a figure can prove what is said of them.</source>
        <translation>Dès que le plan a des personas, un chiffre peut appuyer ce qui en est dit.</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nouveau chiffre</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Followers count where they are like the people you want. Bought followers, follow for follow and prizes for everybody raise the number and nothing else.</source>
        <translation>Les abonnés comptent quand ils ressemblent aux clients que vous cherchez. Abonnés achetés, échanges d’abonnements et cadeaux pour tous font monter le chiffre, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>gui::FilterLine</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No post of these days. %1</source>
        <translation>Aucune publication sur cette période. %1</translation>
    </message>
</context>
<context>
    <name>gui::FilterPopup</name>
    <message>
        <source>Filter the posts</source>
        <translation>Filtrer les publications</translation>
    </message>
    <message>
        <source>Words of the title or the text</source>
        <translation>Mots du titre ou du texte</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>gui::FindingRow</name>
    <message>
        <source>Open the goal</source>
        <translation>Ouvrir l’objectif</translation>
    </message>
    <message>
        <source>Open the persona</source>
        <translation>Ouvrir le persona</translation>
    </message>
    <message>
        <source>Open the competitor</source>
        <translation>Ouvrir le concurrent</translation>
    </message>
    <message>
        <source>Open the channel</source>
        <translation>Ouvrir le canal</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>gui::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Points à revoir</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n&#xa0;ouvert</numerusform>
            <numerusform>%n&#xa0;ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>See the first</source>
        <translation>Voir les premiers</translation>
    </message>
    <message>
        <source>Nothing contradicts itself and nothing is missing.</source>
        <translation>Rien ne se contredit et rien ne manque.</translation>
    </message>
</context>
<context>
    <name>gui::FirstRun</name>
    <message>
        <source>Plan your quarter</source>
        <translation>Préparez votre trimestre</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Ni compte, ni réseau</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start with your own business</source>
        <translation>Commencez par votre entreprise</translation>
    </message>
    <message>
        <source>Start with the wizard</source>
        <translation>Commencer avec l’assistant</translation>
    </message>
    <message>
        <source>Or look around a finished plan</source>
        <translation>Ou visitez un plan terminé</translation>
    </message>
    <message>
        <source>Sample in</source>
        <translation>Exemple en</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Langue de l’exemple</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Six goals, three networks, pre-orders</source>
        <translation>Six objectifs, précommandes</translation>
    </message>
    <message>
        <source>B2B software</source>
        <translation>Logiciel B2B</translation>
    </message>
    <message>
        <source>LinkedIn leads, long sales cycle</source>
        <translation>Prospects LinkedIn, cycle long</translation>
    </message>
    <message>
        <source>Online clothes shop</source>
        <translation>Boutique de mode en ligne</translation>
    </message>
    <message>
        <source>Spring collection, paid and organic</source>
        <translation>Collection de printemps</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>or drop a Quarterdeck file on this window</source>
        <translation>ou déposez un fichier Quarterdeck sur cette fenêtre</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>A few questions at a time. Stop when you like, nothing is lost.</source>
        <translation>Quelques questions à la fois. Arrêtez quand vous voulez, rien ne se perd.</translation>
    </message>
    <message>
        <source>Nine short steps, about half an hour, and a plan that prints. Everything stays in one file on this computer.</source>
        <translation>Neuf étapes courtes, une demi-heure environ, et un plan prêt à imprimer. Tout reste dans un seul fichier, sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>gui::FunnelCard</name>
    <message>
        <source>How many go on</source>
        <translation>Combien vont plus loin</translation>
    </message>
    <message>
        <source>Count now and then how many people stand on each step. The widest gap is where the next post, offer or call helps most.</source>
        <translation>Comptez de temps en temps les personnes à chaque étape. C’est au plus grand écart que la prochaine publication, offre ou prise de contact aide le plus.</translation>
    </message>
    <message>
        <source>%1, how many people</source>
        <translation>%1, nombre de personnes</translation>
    </message>
</context>
<context>
    <name>gui::GapPopup</name>
    <message>
        <source>Fill the gaps</source>
        <translation>Combler les silences</translation>
    </message>
    <message>
        <source>These posts would end the silences of the quarter</source>
        <translation>Ces publications mettraient fin aux silences du trimestre</translation>
    </message>
    <message>
        <source>Days by the cadence; hours by the best times, else those that the channel mostly has.</source>
        <translation>Les jours selon la cadence&#x202f;; les heures selon les meilleurs moments, sinon celles que le canal a le plus souvent.</translation>
    </message>
    <message>
        <source>Posts to plan</source>
        <translation>Publications à planifier</translation>
    </message>
    <message>
        <source>No channel stays silent for longer than its cadence allows</source>
        <translation>Aucun canal ne se tait plus longtemps que sa cadence ne le permet</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n posts</source>
        <translation>
            <numerusform>Planifier %n publication</numerusform>
            <numerusform>Planifier %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned %n posts in the gaps</source>
        <translation>
            <numerusform>%n publication planifiée dans les silences</numerusform>
            <numerusform>%n publications planifiées dans les silences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GoalDetailsCard</name>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>The number: source, rhythm, meaning</source>
        <translation>Le chiffre&#xa0;: source, rythme, sens</translation>
    </message>
    <message>
        <source>Time and milestones</source>
        <translation>Dates et jalons</translation>
    </message>
    <message>
        <source>People and reasons</source>
        <translation>Personnes et raisons</translation>
    </message>
</context>
<context>
    <name>gui::GoalEditor</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>gui::GoalEndCard</name>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il s’est terminé</translation>
    </message>
    <message>
        <source>Why, and what you learnt</source>
        <translation>Pourquoi, et ce que vous avez appris</translation>
    </message>
    <message>
        <source>A goal that was missed teaches the most. The report prints this.</source>
        <translation>C’est un objectif manqué qui apprend le plus. Ces lignes figurent dans le document de stratégie.</translation>
    </message>
</context>
<context>
    <name>gui::GoalExplorationPart</name>
    <message>
        <source>An exploration, without a number</source>
        <translation>Une exploration, sans chiffre</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Que voulez-vous apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>The exploration is over on</source>
        <translation>Fin de l’exploration</translation>
    </message>
</context>
<context>
    <name>gui::GoalHints</name>
    <message>
        <source>Use these numbers</source>
        <translation>Utiliser ces chiffres</translation>
    </message>
    <message>
        <source>Understood from the words: %1</source>
        <translation>Compris d’après les mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::GoalNumberPart</name>
    <message>
        <source>Where the number comes from</source>
        <translation>D’où vient le chiffre</translation>
    </message>
    <message>
        <source>Who notes the number</source>
        <translation>Qui note le chiffre</translation>
    </message>
    <message>
        <source>Needed when no file brings it.</source>
        <translation>Nécessaire si aucun fichier ne le fournit.</translation>
    </message>
    <message>
        <source>How often it is noted and looked at</source>
        <translation>À quel rythme il est noté et regardé</translation>
    </message>
    <message>
        <source>Which numbers count</source>
        <translation>Quels chiffres comptent</translation>
    </message>
    <message>
        <source>How the number tells it</source>
        <translation>Ce que dit le chiffre</translation>
    </message>
    <message>
        <source>Trust or fame can’t be counted: comments or mentions are a sign of it, not the thing itself.</source>
        <translation>La confiance ou la notoriété ne se comptent pas&#xa0;: les commentaires ou les mentions en sont un signe, pas la chose elle-même.</translation>
    </message>
    <message>
        <source>What counts as one</source>
        <translation>Ce que l’on compte exactement</translation>
    </message>
</context>
<context>
    <name>gui::GoalPeoplePart</name>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Whose support it needs</source>
        <translation>De qui il faut le soutien</translation>
    </message>
    <message>
        <source>Why this goal</source>
        <translation>Pourquoi cet objectif</translation>
    </message>
    <message>
        <source>The document gives it as the argument to whoever decides.</source>
        <translation>Le document en fait l’argument destiné à qui décide.</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Son étendue</translation>
    </message>
</context>
<context>
    <name>gui::GoalPlanPart</name>
    <message>
        <source>Name in lists and in the report</source>
        <translation>Nom dans les listes et dans le document</translation>
    </message>
    <message>
        <source>This name is long: lists show only its beginning.</source>
        <translation>Ce nom est long&#xa0;: les listes n’en montrent que le début.</translation>
    </message>
    <message>
        <source>Business objective it serves</source>
        <translation>Objectif d’entreprise servi</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>How it serves it</source>
        <translation>Comment il le sert</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>gui::GoalRows</name>
    <message>
        <source>no target yet</source>
        <translation>pas encore de valeur cible</translation>
    </message>
    <message numerus="yes">
        <source>%n days of data</source>
        <translation>
            <numerusform>%n&#xa0;jour de données</numerusform>
            <numerusform>%n&#xa0;jours de données</numerusform>
        </translation>
    </message>
    <message>
        <source>needs %1 a week, gets %2</source>
        <translation>il faut %1 par semaine, obtenu&#xa0;: %2</translation>
    </message>
    <message>
        <source>no baseline yet</source>
        <translation>pas encore de valeur de départ</translation>
    </message>
    <message>
        <source>from %1 to %2; lower is better</source>
        <translation>de %1 à %2&#x202f;; moins, c’est mieux</translation>
    </message>
    <message>
        <source>from %1 to %2; needs %3 a week, gets %4</source>
        <translation>de %1 à %2&#x202f;; il faut %3 par semaine, obtenu&#xa0;: %4</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>visé&#xa0;: %1</translation>
    </message>
    <message>
        <source>moving away from the target</source>
        <translation>s’éloigne de la valeur cible</translation>
    </message>
    <message>
        <source>too few numbers</source>
        <translation>trop peu de chiffres</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>pas encore de chiffres</translation>
    </message>
</context>
<context>
    <name>gui::GoalSentenceCard</name>
    <message>
        <source>Your goal in one sentence</source>
        <translation>Votre objectif en une phrase</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What for: “bring regulars back”</source>
        <translation>Dans quel but&#xa0;: «&#xa0;faire revenir les habitués&#xa0;»</translation>
    </message>
    <message>
        <source>Increase or reduce</source>
        <translation>Augmenter ou réduire</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>By how much: 10%, 500, ×2, 5% each month</source>
        <translation>De combien&#xa0;: 10&#x202f;%, 500, ×2, 5&#x202f;% chaque mois</translation>
    </message>
    <message>
        <source>Where it stands today</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>The number to reach</source>
        <translation>Le nombre à atteindre</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The whole business</source>
        <translation>Tous nos canaux</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>augmenter</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>“%1” is not understood as a number. For example: 4,800 or 10% or 2 h 30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris comme un nombre. Par exemple&#xa0;: 4&#x202f;800, 10&#x202f;% ou 2&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>%1, a new channel</source>
        <translation>%1, un nouveau canal</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Que voulez-vous apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not understood as a duration. For example: 2 h 30, 90 min or 6 hours.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris comme une durée. Par exemple&#xa0;: 2&#xa0;h&#xa0;30, 90&#xa0;min ou 6&#xa0;heures.</translation>
    </message>
</context>
<context>
    <name>gui::GoalTimePart</name>
    <message>
        <source>Starts on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>This is after the deadline, %1.</source>
        <translation>C’est après l’échéance du %1.</translation>
    </message>
</context>
<context>
    <name>gui::GoalTypeCard</name>
    <message>
        <source>About this kind of goal</source>
        <translation>À propos de ce type d’objectif</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Type d’objectif</translation>
    </message>
    <message>
        <source>Nobody can count it itself. A sign of it:</source>
        <translation>Cela ne se compte pas directement. Un signe&#xa0;:</translation>
    </message>
    <message>
        <source>Fill in an example</source>
        <translation>Remplir avec un exemple</translation>
    </message>
    <message>
        <source>Tips and facts</source>
        <translation>Conseils et chiffres connus</translation>
    </message>
    <message>
        <source>Often counted</source>
        <translation>Souvent compté</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Networks that often suit it: %1.</source>
        <translation>Réseaux qui conviennent souvent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>✓ Step %1, done: %2.</source>
        <comment>a step</comment>
        <translation>✓ Étape %1, faite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>○ Step %1, to do: %2.</source>
        <comment>a step</comment>
        <translation>○ Étape %1, à faire&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>gui::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goals, worst first</source>
        <translation>Objectifs, les plus en difficulté d’abord</translation>
    </message>
</context>
<context>
    <name>gui::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What should this quarter change?</source>
        <translation>Que doit changer ce trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>A goal says what is counted, how far it should go and by when. Write it as one sentence; five lights tell what is still missing, and the account’s own history tells whether it can be reached.</source>
        <translation>Un objectif dit ce qui est compté, jusqu’où et pour quand. Écrivez-le en une phrase&#x202f;; cinq critères disent ce qui manque encore, et l’historique du compte dit s’il peut être atteint.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Business objectives</source>
        <translation>Objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Deleted the business objective</source>
        <translation>Objectif d’entreprise supprimé</translation>
    </message>
    <message>
        <source>Duplicate the goal</source>
        <translation>Dupliquer l’objectif</translation>
    </message>
    <message>
        <source>Rename the goal</source>
        <translation>Renommer l’objectif</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Supprimer l’objectif</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Sort by status or in your own order</source>
        <translation>Trier par statut ou dans votre ordre</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>Dans votre ordre</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n goals</source>
        <translation>
            <numerusform>%n&#xa0;objectif supprimé</numerusform>
            <numerusform>%n&#xa0;objectifs supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GoalsPart</name>
    <message>
        <source>Goals of the quarter</source>
        <translation>Objectifs du trimestre</translation>
    </message>
    <message>
        <source>A goal of your own</source>
        <translation>Votre propre objectif</translation>
    </message>
    <message>
        <source>Three goals</source>
        <translation>Trois objectifs</translation>
    </message>
    <message>
        <source>What should this quarter change?</source>
        <translation>Que doit changer ce trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>Three goals are enough. Start from a ready one and change its numbers; five lights say what is still missing.</source>
        <translation>Trois objectifs suffisent. Partez d’un objectif tout prêt et changez ses chiffres&#x202f;; cinq critères disent ce qui manque encore.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>What should change, from how much to how much, and until when?</source>
        <translation>Qu’est-ce qui doit changer, de combien à combien, et d’ici quand&#x202f;?</translation>
    </message>
    <message>
        <source>For example: from 2,960 to 3,300 followers by 31 March</source>
        <translation>Par exemple&#xa0;: de 2&#x202f;960 à 3&#x202f;300 abonnés d’ici au 31 mars</translation>
    </message>
    <message>
        <source>Where does the number come from, and who notes it?</source>
        <translation>D’où vient le chiffre, et qui le note&#x202f;?</translation>
    </message>
    <message>
        <source>So what: what is it good for?</source>
        <translation>Et alors&#x202f;? À quoi cela sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which business objective does it serve?</source>
        <translation>Quel objectif d’entreprise sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>Whom does it speak to?</source>
        <translation>À qui s’adresse-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>One of your goals already</source>
        <translation>Déjà dans vos objectifs</translation>
    </message>
</context>
<context>
    <name>gui::GovernanceTab</name>
    <message>
        <source>Who was shown what</source>
        <translation>Qui a été formé à quoi</translation>
    </message>
    <message>
        <source>Note a training</source>
        <translation>Noter une formation</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>Does everybody who speaks for you know how?</source>
        <translation>Tous ceux qui s’expriment en votre nom savent-ils comment le faire&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever writes, answers or decides has to know the voice, the process and the goals. Note who was shown what, so that the house sounds the same whoever is on duty.</source>
        <translation>Qui rédige, répond ou décide doit connaître la voix, la méthode et les objectifs. Notez qui a été formé à quoi, pour que la maison parle d’une seule voix, quelle que soit la personne de service.</translation>
    </message>
    <message>
        <source>Start with the usual topics</source>
        <translation>Commencer par les sujets habituels</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Ce qui a été montré</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Empty: to nobody yet</source>
        <translation>Vide&#xa0;: encore à personne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What it is about, what is still open</source>
        <translation>De quoi il s’agit, ce qui reste à voir</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Topics that nobody was shown yet: %1 of %2.</source>
        <translation>Sujets que personne n’a encore vus&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Answers for: %1.</source>
        <translation>Répond de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Approves: %1.</source>
        <translation>Valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Encore personne.</translation>
    </message>
    <message>
        <source>Say under Roles who answers for each task, and under Process which steps have to be approved.</source>
        <translation>Dites sous Rôles qui répond de chaque tâche, et sous Processus quelles étapes sont à valider.</translation>
    </message>
    <message>
        <source>Nobody is named to approve:</source>
        <translation>Personne n’est désigné pour valider&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gui::GroundList</name>
    <message>
        <source>What this calendar rests on</source>
        <translation>Sur quoi repose ce calendrier</translation>
    </message>
    <message>
        <source>Whom the posts speak to, what these people use, and what it is all for. Choose one to go there.</source>
        <translation>À qui s’adressent les publications, ce que ces personnes utilisent, et à quoi tout cela sert. Choisissez une ligne pour y aller.</translation>
    </message>
</context>
<context>
    <name>gui::HoursField</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Somebody is there from</source>
        <translation>Quelqu’un est là à partir de</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a time of the day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Somebody is there until</source>
        <translation>Quelqu’un est là jusqu’à</translation>
    </message>
    <message>
        <source>Somebody is there at certain hours only</source>
        <translation>Quelqu’un n’est là qu’à certaines heures</translation>
    </message>
</context>
<context>
    <name>gui::HoursView</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>S%1</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n&#xa0;autre</numerusform>
            <numerusform>+ %n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HouseRulesCard</name>
    <message>
        <source>What holds</source>
        <translation>Ce qui vaut pour tous</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>One a line, for whoever speaks for the business.</source>
        <translation>Une par ligne, pour qui parle au nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Examples to take over</source>
        <translation>Exemples à reprendre</translation>
    </message>
    <message>
        <source>Rules of other houses</source>
        <translation>Règles d’autres maisons</translation>
    </message>
</context>
<context>
    <name>gui::IdeaList</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
</context>
<context>
    <name>gui::IdeaTable</name>
    <message>
        <source>Ideas by channel</source>
        <translation>Idées par canal</translation>
    </message>
</context>
<context>
    <name>gui::IdeasDrawer</name>
    <message>
        <source>Fills a gap</source>
        <translation>Comble un vide</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>Filter ideas</source>
        <translation>Filtrer les idées</translation>
    </message>
    <message>
        <source>Drag an idea onto a day, or press Enter to give it a date.</source>
        <translation>Faites glisser une idée sur un jour, ou appuyez sur Entrée pour lui donner une date.</translation>
    </message>
    <message>
        <source>Find ideas</source>
        <translation>Trouver des idées</translation>
    </message>
    <message>
        <source>Place again…</source>
        <translation>Replacer…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ideas that the filter lets through</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::IdeasTab</name>
    <message>
        <source>Ideas by channel</source>
        <translation>Idées par canal</translation>
    </message>
    <message>
        <source>Only what serves no goal</source>
        <translation>Seulement ce qui ne sert aucun objectif</translation>
    </message>
    <message>
        <source>Click a cell, or press Enter in it, to have the idea on that channel as well; a cell that is taken opens its post.</source>
        <translation>Cliquez sur une case, ou appuyez sur Entrée, pour avoir l’idée aussi sur ce canal&#x202f;; une case occupée ouvre sa publication.</translation>
    </message>
    <message>
        <source>What else could you post?</source>
        <translation>Que publier d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Eleven kinds of content</source>
        <translation>Onze types de contenus</translation>
    </message>
    <message>
        <source>Add it to the ideas</source>
        <translation>Ajouter aux idées</translation>
    </message>
    <message>
        <source>Every idea serves a goal.</source>
        <translation>Chaque idée sert un objectif.</translation>
    </message>
    <message>
        <source>No idea is waiting. Begin with one of the eleven kinds below.</source>
        <translation>Aucune idée n’attend. Commencez par l’un des onze types ci-dessous.</translation>
    </message>
    <message>
        <source>%1 It goes into review before it goes out.</source>
        <translation>%1 Elle passe en relecture avant de partir.</translation>
    </message>
    <message>
        <source>“%1” waits among the ideas</source>
        <translation>«&#x202f;%1&#xa0;» attend parmi les idées</translation>
    </message>
    <message>
        <source>Moved to the ideas you left</source>
        <translation>Passée dans les idées écartées</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
</context>
<context>
    <name>gui::ImageSizesTab</name>
    <message>
        <source>How large should a picture be?</source>
        <translation>Quelle taille pour une image&#x202f;?</translation>
    </message>
    <message>
        <source>Once there are channels, this page lists the sizes their networks recommend and checks your pictures against them.</source>
        <translation>Dès qu’il y aura des canaux, cette page listera les tailles que leurs réseaux conseillent et y comparera vos images.</translation>
    </message>
    <message>
        <source>Check a picture…</source>
        <translation>Vérifier une image…</translation>
    </message>
    <message>
        <source>Recommended sizes of pictures</source>
        <translation>Tailles d’image conseillées</translation>
    </message>
    <message>
        <source>Your own width</source>
        <translation>Votre propre largeur</translation>
    </message>
    <message>
        <source>Your own height</source>
        <translation>Votre propre hauteur</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The sizes that networks recommend, in pixels. A picture is only measured: it goes nowhere.</source>
        <translation>Les tailles que les réseaux conseillent, en pixels. Une image est seulement mesurée&#xa0;: elle ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1”: %2, %3.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>It suits %n purposes.</source>
        <translation>
            <numerusform>Elle convient à %n usage.</numerusform>
            <numerusform>Elle convient à %n usages.</numerusform>
        </translation>
    </message>
    <message>
        <source>It suits none of these as it is.</source>
        <translation>Telle quelle, elle ne convient à aucun de ces usages.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pixels. The program’s size: %1.</source>
        <translation>Pixels. Taille du logiciel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The program’s number holds again</source>
        <translation>Le chiffre du logiciel s’applique de nouveau</translation>
    </message>
</context>
<context>
    <name>gui::ImportCounts</name>
    <message numerus="yes">
        <source>%Ln new values</source>
        <translation>
            <numerusform>%Ln nouvelle valeur</numerusform>
            <numerusform>%Ln nouvelles valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln déjà présente</numerusform>
            <numerusform>%Ln déjà présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals in the file</source>
        <translation>Totaux du fichier</translation>
    </message>
</context>
<context>
    <name>gui::ImportPosts</name>
    <message>
        <source>Import posts</source>
        <translation>Importer des publications</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Posts of “%1”</source>
        <translation>Publications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Calendars and tables of posts (*.ics *.csv *.tsv *.txt *.xlsx *.ods *.xls);;All files (*)</source>
        <translation>Agendas et tableaux de publications (*.ics *.csv *.tsv *.txt *.xlsx *.ods *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>3 April: the day comes first</source>
        <translation>le 3 avril&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>March 4: the month comes first</source>
        <translation>le 4 mars&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>03/04 in this file is</source>
        <translation>Dans ce fichier, 03/04 est</translation>
    </message>
    <message numerus="yes">
        <source>%n posts name no channel: they go to</source>
        <translation>
            <numerusform>%n publication ne nomme aucun canal. Canal choisi&#xa0;:</numerusform>
            <numerusform>%n publications ne nomment aucun canal. Canal choisi&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are for “%1”: they go to</source>
        <translation>
            <numerusform>%n publication est destinée à «&#xa0;%1&#xa0;». Canal choisi&#xa0;:</numerusform>
            <numerusform>%n publications sont destinées à «&#xa0;%1&#xa0;». Canal choisi&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Pas encore de canal</translation>
    </message>
    <message>
        <source>Posts of the file</source>
        <translation>Publications du fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Prendre celle du fichier</translation>
    </message>
    <message numerus="yes">
        <source>Import %n posts</source>
        <translation>
            <numerusform>Importer %n publication</numerusform>
            <numerusform>Importer %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are new.</source>
        <translation>
            <numerusform>%n publication est nouvelle.</numerusform>
            <numerusform>%n publications sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts change.</source>
        <translation>
            <numerusform>%n publication change.</numerusform>
            <numerusform>%n publications changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts stay as they are.</source>
        <translation>
            <numerusform>%n publication reste telle quelle.</numerusform>
            <numerusform>%n publications restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are in conflict and stay as they are here.</source>
        <translation>
            <numerusform>%n publication est en conflit et reste telle qu’ici.</numerusform>
            <numerusform>%n publications sont en conflit et restent telles qu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken.</source>
        <translation>
            <numerusform>%n ligne n’est pas reprise.</numerusform>
            <numerusform>%n lignes ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>Rien n’est écrit avant que vous n’appuyiez sur le bouton.</translation>
    </message>
</context>
<context>
    <name>gui::ImportPreview</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Drop more files anywhere on this page.</source>
        <translation>Déposez d’autres fichiers n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>Files are only read. They are never changed, and one import is one step to undo.</source>
        <translation>Les fichiers sont lus, jamais modifiés, et un import s’annule en une fois.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Nothing is taken from this file. The reason stands below.</source>
        <translation>Rien n’est repris de ce fichier. La raison est indiquée plus bas.</translation>
    </message>
    <message>
        <source>Year of the earliest day</source>
        <translation>Année du premier jour</translation>
    </message>
    <message>
        <source>Read with this year</source>
        <translation>Lire avec cette année</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The business as a whole</source>
        <translation>L’entreprise dans son ensemble</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Choisir le canal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>03/04 in this file is</source>
        <translation>Dans ce fichier, 03/04 est</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>3 April: the day comes first</source>
        <translation>le 3 avril&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>March 4: the month comes first</source>
        <translation>le 4 mars&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>Nobody has described this kind of file yet. Say below what it holds and what its columns are: it is read as you say, and remembered once you import it.</source>
        <translation>Personne n’a encore décrit ce genre de fichier. Dites ci-dessous ce qu’il contient et ce que sont ses colonnes&#xa0;: il est lu comme vous le dites, et c’est retenu dès que vous l’importez.</translation>
    </message>
</context>
<context>
    <name>gui::InspirationPart</name>
    <message>
        <source>Inspirations</source>
        <translation>Inspirations</translation>
    </message>
    <message>
        <source>Add an inspiration</source>
        <translation>Ajouter une inspiration</translation>
    </message>
    <message>
        <source>Whom you like to follow</source>
        <translation>Ceux que vous aimez suivre</translation>
    </message>
    <message>
        <source>Whose posts do you stop for?</source>
        <translation>Devant quelles publications vous arrêtez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>A brand, a neighbour, an awarded campaign: note what works and what you would borrow. It becomes your first ideas.</source>
        <translation>Une marque, un voisin, une campagne primée&#xa0;: notez ce qui marche et ce que vous lui emprunteriez. Ce seront vos premières idées.</translation>
    </message>
    <message>
        <source>Whom do you like to follow, and what makes you react?</source>
        <translation>Qui aimez-vous suivre, et qu’est-ce qui vous fait réagir&#x202f;?</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui marche</translation>
    </message>
    <message>
        <source>What you would borrow</source>
        <translation>Ce que vous emprunteriez</translation>
    </message>
    <message>
        <source>New inspiration</source>
        <translation>Nouvelle inspiration</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Voir un exemple</translation>
    </message>
</context>
<context>
    <name>gui::InterviewsTab</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Note an interview</source>
        <translation>Noter un entretien</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Que disent vos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Call five customers, and note what each of them says. %1</source>
        <translation>Appelez cinq clients et notez ce que dit chacun. %1</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>For example: Mrs Roux, a regular since 2021</source>
        <translation>Par exemple&#xa0;: Mme Roux, cliente depuis 2021</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which persona is it like?</source>
        <translation>À quel persona ressemble cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>À aucun</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Qu’avez-vous appris&#x202f;?</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>This day is still to come. Note the day on which you spoke, and the interview can be used.</source>
        <translation>Ce jour est encore à venir. Notez le jour où vous vous êtes parlé, et l’entretien pourra servir.</translation>
    </message>
    <message>
        <source>Say which persona this customer is like, and the interview can prove what is said of it.</source>
        <translation>Dites à quel persona ressemble cette personne, et l’entretien pourra appuyer ce qui en est dit.</translation>
    </message>
    <message>
        <source>One click makes this talk the source of an answer about %1; an open question takes what you learnt as its answer.</source>
        <translation>Un clic fait de cet entretien la source d’une réponse sur %1&#x202f;; une question ouverte prend pour réponse ce que vous avez appris.</translation>
    </message>
</context>
<context>
    <name>gui::JourneyTab</name>
    <message>
        <source>Whose way to you is it?</source>
        <translation>De qui est-ce le parcours&#x202f;?</translation>
    </message>
    <message>
        <source>Every persona goes its own way from follower to customer. Describe a persona first, then plan where it meets you and what it does next.</source>
        <translation>Chaque persona suit son propre chemin, d’abonné à client. Décrivez d’abord un persona, puis prévoyez où il vous rencontre et ce qu’il fait ensuite.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>From follower to loyal fan</source>
        <translation>D’abonné à fan fidèle</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where they meet you</source>
        <translation>Où la personne vous rencontre</translation>
    </message>
    <message>
        <source>What they do next</source>
        <translation>Ce que fait la personne ensuite</translation>
    </message>
    <message>
        <source>What you offer for it</source>
        <translation>Ce que vous proposez pour cela</translation>
    </message>
    <message>
        <source>%1: where they meet you</source>
        <translation>%1&#xa0;: où la personne vous rencontre</translation>
    </message>
    <message>
        <source>%1: what they do next</source>
        <translation>%1&#xa0;: ce que fait la personne ensuite</translation>
    </message>
    <message>
        <source>%1: what you offer for it</source>
        <translation>%1&#xa0;: ce que vous proposez pour cela</translation>
    </message>
</context>
<context>
    <name>gui::KeyDatesDialog</name>
    <message>
        <source>Your own dates</source>
        <translation>Vos dates</translation>
    </message>
    <message>
        <source>Add a key date</source>
        <translation>Ajouter une date clé</translation>
    </message>
    <message>
        <source>New key date</source>
        <translation>Nouvelle date clé</translation>
    </message>
    <message>
        <source>What do your customers wait for?</source>
        <translation>Qu’attendent vos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Your birthday, a fair, the market, school holidays: what is dated can be prepared. Whole calendars come in from a file.</source>
        <translation>Votre anniversaire, une foire, le marché, les vacances scolaires&#xa0;: ce qui est daté se prépare. Un fichier apporte des calendriers entiers.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>If it lasts longer</source>
        <translation>Si cela dure plus d’un jour</translation>
    </message>
    <message>
        <source>It came from a calendar file, which may change it again.</source>
        <translation>Elle vient d’un fichier de calendrier, qui peut encore la changer.</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>Which dates</source>
        <translation>Quelles dates</translation>
    </message>
    <message>
        <source>Coming twelve months</source>
        <translation>Douze mois à venir</translation>
    </message>
    <message>
        <source>Show the dates of</source>
        <translation>Afficher les dates de</translation>
    </message>
    <message>
        <source>Key dates of the coming twelve months</source>
        <translation>Dates clés des douze mois à venir</translation>
    </message>
    <message>
        <source>Import dates from a calendar file…</source>
        <translation>Importer des dates d’un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Be closed on the public holidays</source>
        <translation>Être fermé les jours fériés</translation>
    </message>
    <message>
        <source>Adds a closed day for each public holiday of the coming twelve months on which you would be open.</source>
        <translation>Ajoute une fermeture pour chaque jour férié des douze mois à venir où vous seriez ouvert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Closed on %n public holidays</source>
        <translation>
            <numerusform>Fermeture ajoutée pour %n jour férié</numerusform>
            <numerusform>Fermeture ajoutée pour %n jours fériés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import dates from a calendar file</source>
        <translation>Importer des dates d’un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” brings nothing new</source>
        <translation>«&#xa0;%1&#xa0;» n’apporte rien de nouveau</translation>
    </message>
    <message>
        <source>Take the dates of “%1”?</source>
        <translation>Prendre les dates de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>N’en prendre aucune</translation>
    </message>
    <message>
        <source>Take the dates</source>
        <translation>Prendre les dates</translation>
    </message>
    <message numerus="yes">
        <source>Took %n key dates</source>
        <translation>
            <numerusform>%n date clé importée</numerusform>
            <numerusform>%n dates clés importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in which country your business is, or tick one country alone: its public holidays are the ones to close on.</source>
        <translation>Indiquez le pays de votre entreprise, ou cochez un seul pays&#xa0;: c’est pour ses jours fériés que la fermeture sera ajoutée.</translation>
    </message>
    <message>
        <source>Tick the country of your business first: its public holidays are the ones to close on.</source>
        <translation>Cochez d’abord le pays de votre entreprise&#xa0;: c’est pour ses jours fériés que la fermeture sera ajoutée.</translation>
    </message>
</context>
<context>
    <name>gui::KpiCard</name>
    <message>
        <source>KPI</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Chiffres du graphique</translation>
    </message>
</context>
<context>
    <name>gui::LearnDialog</name>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Places to learn more</source>
        <translation>Où en apprendre plus</translation>
    </message>
    <message>
        <source>Quarterdeck itself opens none of them: copy an address into your browser.</source>
        <translation>Quarterdeck n’en ouvre aucun&#xa0;: copiez une adresse dans votre navigateur.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::LeversCard</name>
    <message>
        <source>Few follow you yet: what else brings people</source>
        <translation>Encore peu d’abonnés&#xa0;: ce qui amène aussi du monde</translation>
    </message>
    <message>
        <source>An account without an audience speaks to nobody. Until it has one, these carry it.</source>
        <translation>Un compte sans public ne parle à personne. En attendant, voici ce qui le porte.</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Put “%1” on the list of what is to be done</source>
        <translation>Mettre «&#x202f;%1&#xa0;» sur la liste des choses à faire</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>“%1” stands on the list of what is to be done</source>
        <translation>«&#x202f;%1&#xa0;» est sur la liste des choses à faire</translation>
    </message>
</context>
<context>
    <name>gui::LightsCard</name>
    <message>
        <source>Five lights</source>
        <translation>Cinq critères</translation>
    </message>
</context>
<context>
    <name>gui::LimitsTab</name>
    <message>
        <source>How long may a post be?</source>
        <translation>Quelle longueur pour une publication&#x202f;?</translation>
    </message>
    <message>
        <source>Once there are channels, this page lists what their networks take, with the day it was read.</source>
        <translation>Dès qu’il y aura des canaux, cette page listera ce que leurs réseaux acceptent, avec la date de lecture.</translation>
    </message>
    <message>
        <source>What the networks of your plan take, as public pages said on the day given. Networks change: your own number wins.</source>
        <translation>Ce que les réseaux de votre plan acceptent, selon des pages publiques à la date indiquée. Les réseaux changent&#xa0;: votre propre chiffre l’emporte.</translation>
    </message>
    <message>
        <source>Limits of the networks</source>
        <translation>Limites des réseaux</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Votre propre chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others say: %1.</source>
        <translation>Ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1. The program’s number: %2.</source>
        <translation>%1. Chiffre du logiciel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The program’s number holds again</source>
        <translation>Le chiffre du logiciel s’applique de nouveau</translation>
    </message>
</context>
<context>
    <name>gui::LineField</name>
    <message>
        <source>This name is long: lists show only its beginning.</source>
        <translation>Ce nom est long&#xa0;: les listes n’en montrent que le début.</translation>
    </message>
</context>
<context>
    <name>gui::LinkTagsLine</name>
    <message>
        <source>Campaign tags</source>
        <translation>Balises de campagne</translation>
    </message>
    <message>
        <source>Tags tell your website’s statistics which post a visit came from.</source>
        <translation>Les balises indiquent aux statistiques de votre site de quelle publication vient une visite.</translation>
    </message>
    <message>
        <source>“%1” has the same tags: its visits and these will be counted together.</source>
        <translation>«&#xa0;%1&#xa0;» porte les mêmes balises&#xa0;: ses visites et celles-ci seront comptées ensemble.</translation>
    </message>
    <message>
        <source>Visits are counted as %1.</source>
        <translation>Visites comptées sous %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The network: instagram</source>
        <translation>Le réseau&#xa0;: instagram</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>How it comes: social, email</source>
        <translation>Par quelle voie&#xa0;: social, email</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Which post</source>
        <translation>Quelle publication</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>A search word, of ads</source>
        <translation>Un mot de recherche, pour les annonces</translation>
    </message>
    <message>
        <source>Campaign tags of the link</source>
        <translation>Balises de campagne du lien</translation>
    </message>
    <message>
        <source>Put them into the link</source>
        <translation>Les ajouter au lien</translation>
    </message>
    <message>
        <source>Link without tags</source>
        <translation>Lien sans balises</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits so far, by your website’s statistics.</source>
        <translation>
            <numerusform>%Ln visite jusqu’ici, d’après les statistiques de votre site.</numerusform>
            <numerusform>%Ln visites jusqu’ici, d’après les statistiques de votre site.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags are not complete: without source, medium and campaign most statistics file the visits elsewhere.</source>
        <translation>Balises incomplètes&#xa0;: sans source, support et campagne, la plupart des outils classent les visites ailleurs.</translation>
    </message>
</context>
<context>
    <name>gui::ListeningSetUp</name>
    <message>
        <source>Set up for listening</source>
        <translation>Mettre en place la veille</translation>
    </message>
    <message>
        <source>What is set up for listening</source>
        <translation>Ce qui est en place pour la veille</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::ListeningTab</name>
    <message>
        <source>Whom you listen to</source>
        <translation>Concurrents suivis</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Ajouter un concurrent</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>Nouveau concurrent</translation>
    </message>
    <message>
        <source>What do people say of your rivals?</source>
        <translation>Que dit-on de vos concurrents&#x202f;?</translation>
    </message>
    <message>
        <source>Add a competitor and the words to search for. What it publishes and how people react tells you what your customers want.</source>
        <translation>Ajoutez un concurrent et les mots à rechercher. Ce qu’il publie et les réactions du public vous disent ce que veulent vos clients.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words to listen for</source>
        <translation>Mots à surveiller</translation>
    </message>
    <message>
        <source>One a line: nicknames, products, hashtags. Accounts come from the matrix.</source>
        <translation>Un par ligne&#xa0;: surnoms, produits, hashtags. Les comptes viennent de la comparaison.</translation>
    </message>
    <message>
        <source>What they publish</source>
        <translation>Ce qu’ils publient</translation>
    </message>
    <message>
        <source>How people react</source>
        <translation>Comment le public réagit</translation>
    </message>
    <message numerus="yes">
        <source>%n words and accounts</source>
        <translation>
            <numerusform>%n mot ou compte</numerusform>
            <numerusform>%n mots et comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to listen for yet</source>
        <translation>Rien à surveiller pour l’instant</translation>
    </message>
    <message>
        <source>Your own brand</source>
        <translation>Votre propre marque</translation>
    </message>
    <message>
        <source>One a line: your name as people misspell it, your products, your hashtag. Name and accounts are in the list already.</source>
        <translation>Un par ligne&#xa0;: votre nom mal orthographié, vos produits, votre hashtag. Le nom et les comptes sont déjà dans la liste.</translation>
    </message>
    <message>
        <source>What draws people</source>
        <translation>Ce qui attire le public</translation>
    </message>
    <message>
        <source>The list to take along</source>
        <translation>La liste à emporter</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Tip: put these words into a listening tool or into the networks’ own alerts, and follow them as they are written.</source>
        <translation>Astuce&#xa0;: entrez ces mots dans un outil de veille ou dans les alertes des réseaux, et suivez-les en temps réel.</translation>
    </message>
    <message numerus="yes">
        <source>%n words and accounts, yours and those of your rivals.</source>
        <translation>
            <numerusform>%n mot ou compte, le vôtre ou celui d’un concurrent.</numerusform>
            <numerusform>%n mots et comptes, les vôtres et ceux de vos concurrents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is on the clipboard</source>
        <translation>La liste est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Listening list</source>
        <translation>Liste de veille</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tableau (*.csv);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gui::LooksCard</name>
    <message>
        <source>Note what you see today</source>
        <translation>Noter ce que vous voyez aujourd’hui</translation>
    </message>
    <message>
        <source>Looks, the newest first</source>
        <translation>Relevés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Delete this look</source>
        <translation>Supprimer ce relevé</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Nobody looked here yet</source>
        <translation>Aucun relevé pour l’instant</translation>
    </message>
    <message>
        <source>Deleted a look at %1</source>
        <translation>Relevé supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted the look at %1 of %2</source>
        <translation>Relevé supprimé&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Fermer le plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>About Quarterdeck</source>
        <translation>À propos de Quarterdeck</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un plan récent</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation>Ce fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation>%1 – Quarterdeck</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Where the plan is kept</source>
        <translation>Où conserver le plan</translation>
    </message>
    <message>
        <source>Quarterdeck plans (*.qdeck)</source>
        <translation>Fichiers Quarterdeck (*.qdeck)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Quarterdeck plans (*.qdeck);;All files (*)</source>
        <translation>Fichiers Quarterdeck (*.qdeck);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Saved and checked the copy “%1”</source>
        <translation>Copie «&#xa0;%1&#xa0;» enregistrée et vérifiée</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Comparer avec une copie</translation>
    </message>
    <message>
        <source>Repair a plan</source>
        <translation>Réparer un fichier</translation>
    </message>
    <message>
        <source>This file could not be checked</source>
        <translation>Ce fichier n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Nothing to repair</source>
        <translation>Rien à réparer</translation>
    </message>
    <message>
        <source>“%1” was checked from beginning to end: it is whole, and everything in it can be read.</source>
        <translation>«&#xa0;%1&#xa0;» a été vérifié du début à la fin&#xa0;: il est intact, et tout y est lisible.</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé</translation>
    </message>
    <message>
        <source>The file is left as it is; what can still be read of it can be saved as a new plan.</source>
        <translation>Le fichier reste tel quel&#x202f;; ce qui en est encore lisible peut être enregistré dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Open its newest version…</source>
        <translation>Ouvrir sa version la plus récente…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>%1 (version)</source>
        <translation>%1 (version)</translation>
    </message>
    <message>
        <source>The version was not saved</source>
        <translation>La version n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>What can be read was saved</source>
        <translation>Ce qui est lisible a été enregistré</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>Comparer avec une copie…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Take files that are gone off the list</source>
        <translation>Retirer de la liste les fichiers introuvables</translation>
    </message>
    <message>
        <source>Print a blank questionnaire</source>
        <translation>Imprimer un questionnaire vierge</translation>
    </message>
    <message>
        <source>The questions of the quick path…</source>
        <translation>Les questions du parcours rapide…</translation>
    </message>
    <message>
        <source>All questions…</source>
        <translation>Toutes les questions…</translation>
    </message>
    <message>
        <source>Preferences options parameters theme dark light language</source>
        <comment>other words to find Settings by</comment>
        <translation>Préférences options paramètres thème sombre clair apparence langue theme dark</translation>
    </message>
    <message>
        <source>Learn more…</source>
        <translation>En savoir plus…</translation>
    </message>
    <message>
        <source>Import posts…</source>
        <translation>Importer des publications…</translation>
    </message>
    <message>
        <source>Export posts…</source>
        <translation>Exporter les publications…</translation>
    </message>
</context>
<context>
    <name>gui::MappingsCard</name>
    <message>
        <source>Mappings of columns (*.json)</source>
        <translation>Correspondances de colonnes (*.json)</translation>
    </message>
    <message>
        <source>Your own mappings</source>
        <translation>Vos correspondances de colonnes</translation>
    </message>
    <message>
        <source>How files are read whose columns you named.</source>
        <translation>Comment sont lus les fichiers dont vous avez nommé les colonnes.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>Take a mapping in from a file</source>
        <translation>Reprendre une correspondance depuis un fichier</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Save the mapping as a file</source>
        <translation>Enregistrer la correspondance en fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the mapping</source>
        <translation>Supprimer la correspondance</translation>
    </message>
    <message>
        <source>Deleted the mapping %1</source>
        <translation>Correspondance %1 supprimée</translation>
    </message>
</context>
<context>
    <name>gui::MatrixTab</name>
    <message>
        <source>Who else is talking to your customers?</source>
        <translation>Qui d’autre parle à vos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Note two or three rivals and how strong they are on each network. The matrix then shows where there is room for you.</source>
        <translation>Notez deux ou trois concurrents et leur force sur chaque réseau. La comparaison montre alors où il y a de la place pour vous.</translation>
    </message>
    <message>
        <source>Competitors by network</source>
        <translation>Concurrents par réseau</translation>
    </message>
    <message>
        <source>Delete the competitor</source>
        <translation>Supprimer le concurrent</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Ajouter un concurrent</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>Nouveau concurrent</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 dominates %2 (%3 of 5) and makes little effort on %4: do not attack there, be good here.</source>
        <translation>%1 domine %2 (%3 sur 5) et fait peu d’efforts sur %4&#xa0;: n’attaquez pas sur le premier, démarquez-vous sur le second.</translation>
    </message>
    <message>
        <source>%1 dominates %2 (%3 of 5), and no account of theirs is noted on %4: do not attack there, be good here.</source>
        <translation>%1 domine %2 (%3 sur 5), et vous ne lui connaissez aucun compte sur %4&#xa0;: n’attaquez pas sur le premier, démarquez-vous sur le second.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Be seen on %1</source>
        <translation>Être vus sur %1</translation>
    </message>
</context>
<context>
    <name>gui::MentionsCard</name>
    <message>
        <source>The presence is growing.</source>
        <translation>La présence progresse.</translation>
    </message>
    <message>
        <source>The presence is declining.</source>
        <translation>La présence recule.</translation>
    </message>
    <message>
        <source>The presence holds.</source>
        <translation>La présence se maintient.</translation>
    </message>
    <message>
        <source>Too little was counted before to say where it goes.</source>
        <translation>On a trop peu compté avant pour dire où elle va.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>%1 mentions a week in the last four weeks; four weeks earlier %2, eight weeks earlier %3.</source>
        <translation>Mentions par semaine&#xa0;: %1 sur les quatre dernières semaines, %2 quatre semaines plus tôt, %3 huit semaines plus tôt.</translation>
    </message>
    <message>
        <source>From what you noted under “What was said”.</source>
        <translation>D’après ce que vous avez noté sous «&#xa0;Veille&#xa0;», page Organisation.</translation>
    </message>
    <message>
        <source>From the numbers counted.</source>
        <translation>D’après les chiffres comptés.</translation>
    </message>
    <message>
        <source>Said of you over time</source>
        <translation>Ce qui se dit de vous, au fil du temps</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>Count the mentions of each week above, or note what you hear on the Operations page.</source>
        <translation>Comptez ci-dessus les mentions de chaque semaine, ou notez ce que vous entendez sur la page Organisation.</translation>
    </message>
</context>
<context>
    <name>gui::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Vos contenus</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
</context>
<context>
    <name>gui::MessageTabs</name>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Add an inspiration</source>
        <translation>Ajouter une inspiration</translation>
    </message>
    <message>
        <source>New inspiration</source>
        <translation>Nouvelle inspiration</translation>
    </message>
    <message>
        <source>Whose posts do you stop for?</source>
        <translation>Devant quelles publications vous arrêtez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>A brand you like, an awarded campaign, a success story, your own followers: note what works and what you would borrow.</source>
        <translation>Une marque que vous aimez, une campagne primée, une réussite, vos propres abonnés&#xa0;: notez ce qui marche et ce que vous emprunteriez.</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui marche</translation>
    </message>
    <message>
        <source>What you would borrow</source>
        <translation>Ce que vous emprunteriez</translation>
    </message>
    <message>
        <source>What it could become here</source>
        <translation>Ce que cela donnerait chez vous</translation>
    </message>
    <message>
        <source>Make it an idea</source>
        <translation>En faire une idée</translation>
    </message>
    <message>
        <source>It waits among the ideas of the calendar</source>
        <translation>Elle attend parmi les idées du calendrier</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>What do your followers ask for?</source>
        <translation>Que demandent vos abonnés&#x202f;?</translation>
    </message>
    <message>
        <source>Note who asked for what. Whoever sees a wish come true speaks of it; whoever is forgotten does too.</source>
        <translation>Notez qui a demandé quoi. Qui voit son souhait exaucé en parle&#x202f;; qui est oublié aussi.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Post that answers it</source>
        <translation>Publication qui y répond</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Plan a post for it</source>
        <translation>Prévoir une publication</translation>
    </message>
    <message>
        <source>What you have already</source>
        <translation>Ce que vous avez déjà</translation>
    </message>
    <message>
        <source>Add a piece of content</source>
        <translation>Ajouter un contenu</translation>
    </message>
    <message>
        <source>New piece of content</source>
        <translation>Nouveau contenu</translation>
    </message>
    <message>
        <source>What have you written, filmed or photographed already?</source>
        <translation>Qu’avez-vous déjà écrit, filmé ou photographié&#x202f;?</translation>
    </message>
    <message>
        <source>The website, the newsletter, the shop window: posts should not stray far from them, and they feed many posts.</source>
        <translation>Le site, la newsletter, la vitrine&#xa0;: les publications ne devraient pas s’en éloigner, et ils en nourrissent beaucoup.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Website, newsletter, shop window…</source>
        <translation>Site, newsletter, vitrine…</translation>
    </message>
    <message>
        <source>Pillar it belongs to</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>People leave their address to read it</source>
        <translation>Il faut laisser son adresse pour le lire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What is behind a form brings addresses, which the 50/25/20/5 rule wants, but fewer people see it: people remember what helped them freely. Which matters more is yours to say.</source>
        <translation>Un contenu derrière un formulaire rapporte des adresses, ce que veut la règle 50/25/20/5, mais moins de gens le voient&#xa0;: on se souvient de ce qui a aidé gratuitement. À vous de dire ce qui compte le plus.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>No post tells it yet. A message has to be met about seven times before anybody acts on it: tie posts to it in the calendar.</source>
        <translation>Aucune publication ne la raconte encore. Il faut croiser un message environ sept fois avant d’agir&#xa0;: rattachez-lui des publications dans le calendrier.</translation>
    </message>
    <message>
        <source>In the calendar: %1 of %2 times, %3 of them published. Told to: %4.</source>
        <translation>Au calendrier&#xa0;: %1 fois (prévu&#xa0;: %2), dont %3 publiées. Racontée à&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Ajouter une histoire</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle histoire</translation>
    </message>
    <message>
        <source>Which stories support your goals?</source>
        <translation>Quelles histoires servent vos objectifs&#x202f;?</translation>
    </message>
    <message>
        <source>A story answers a need of the people you speak to. Tell it again and again: you are tired of it long before they notice it.</source>
        <translation>Une histoire répond à un besoin de votre public. Racontez-la encore et encore&#xa0;: vous vous en lasserez bien avant qu’il ne la remarque.</translation>
    </message>
    <message>
        <source>The story, in a sentence</source>
        <translation>L’histoire, en une phrase</translation>
    </message>
    <message>
        <source>The need, worry or wish it answers</source>
        <translation>Le besoin, le souci ou l’envie auquel elle répond</translation>
    </message>
    <message>
        <source>What it makes people feel</source>
        <translation>Ce qu’elle fait ressentir</translation>
    </message>
    <message>
        <source>Goal it supports</source>
        <translation>Objectif servi</translation>
    </message>
    <message>
        <source>Whom it is told to</source>
        <translation>À qui on la raconte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Retired: no longer told</source>
        <translation>Retirée&#xa0;: on ne la raconte plus</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Add a pillar</source>
        <translation>Ajouter un pilier</translation>
    </message>
    <message>
        <source>New pillar</source>
        <translation>Nouveau pilier</translation>
    </message>
    <message>
        <source>What do you talk about?</source>
        <translation>De quoi parlez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Three to five themes are enough. Each has its share of the posts, and its place in every mix rule, so that the rule can be changed later.</source>
        <translation>Trois à cinq thèmes suffisent. Chacun a sa part des publications et sa place dans chaque règle de répartition&#xa0;: la règle pourra changer plus tard.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>Ce qui en fait partie</translation>
    </message>
    <message>
        <source>Its share of the posts, in %</source>
        <translation>Sa part des publications, en&#x202f;%</translation>
    </message>
    <message>
        <source>%1, aim %2</source>
        <translation>%1, part visée&#xa0;: %2</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>part visée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule of the quarter: %1.</source>
        <translation>La règle du trimestre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The shares of the pillars add up to %1 instead of 100.</source>
        <translation>Le total des parts des piliers est de %1 au lieu de 100.</translation>
    </message>
    <message>
        <source>How you speak</source>
        <translation>Comment vous parlez</translation>
    </message>
    <message>
        <source>Your voice, in a line</source>
        <translation>Votre voix, en une ligne</translation>
    </message>
    <message>
        <source>For example: a neighbour who knows bread and never lectures</source>
        <translation>Par exemple&#xa0;: un voisin qui connaît le pain et ne fait jamais la leçon</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Warm, a little amused; serious when somebody complains</source>
        <translation>Chaleureux, un peu amusé&#x202f;; sérieux devant une réclamation</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Short sentences, one emoji at most, no exclamation marks in a row</source>
        <translation>Phrases courtes, un emoji au plus, jamais plusieurs points d’exclamation de suite</translation>
    </message>
    <message>
        <source>What we do (one a line)</source>
        <translation>Ce que nous faisons (un par ligne)</translation>
    </message>
    <message>
        <source>We say “you”. We thank by name.</source>
        <translation>Nous disons «&#xa0;vous&#xa0;». Nous remercions chacun par son nom.</translation>
    </message>
    <message>
        <source>What we never do (one a line)</source>
        <translation>Ce que nous ne faisons jamais (un par ligne)</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>no pillar yet</source>
        <translation>pas encore de pilier</translation>
    </message>
    <message>
        <source>All of it belongs to a pillar: posts and what you have tell the same.</source>
        <translation>Tout relève d’un pilier&#xa0;: vos publications et l’existant racontent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces belong to no pillar: either a pillar is missing, or your posts stray from what you have.</source>
        <translation>
            <numerusform>%n contenu ne relève d’aucun pilier&#xa0;: il manque un pilier, ou vos publications s’éloignent de l’existant.</numerusform>
            <numerusform>%n contenus ne relèvent d’aucun pilier&#xa0;: il manque un pilier, ou vos publications s’éloignent de l’existant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your content is for</source>
        <translation>À quoi sert votre contenu</translation>
    </message>
    <message>
        <source>Content is there to be useful and to be remembered, not to collect addresses: who remembers you comes when it is time.</source>
        <translation>Un contenu sert à être utile et à rester en mémoire, pas à récolter des adresses&#xa0;: qui se souvient de vous viendra le moment venu.</translation>
    </message>
    <message>
        <source>Goals without a story: %1.</source>
        <translation>Objectifs sans histoire&#xa0;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>No irony about customers. Words in quotation marks, such as “cheap”, are looked for in every post.</source>
        <translation>Pas d’ironie sur les clients. Les mots entre guillemets, comme «&#xa0;pas cher&#xa0;», sont cherchés dans chaque publication.</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between those whom a story is told to</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>gui::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>What did the last weeks bring?</source>
        <translation>Qu’ont apporté les dernières semaines&#x202f;?</translation>
    </message>
    <message>
        <source>Download the figures from your networks as a file, and open it here: it is recognised by what it holds. You see what it would bring before anything is written.</source>
        <translation>Téléchargez les chiffres de vos réseaux sous forme de fichier et ouvrez-le ici&#xa0;: il est reconnu à son contenu. Vous voyez ce qu’il apporterait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Each can be taken back; what the others brought stays.</source>
        <translation>Chacun peut être annulé&#x202f;; ce que les autres ont apporté reste.</translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>Importer des statistiques</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Rien n’est écrit tant que vous n’avez pas appuyé sur Importer.</translation>
    </message>
    <message numerus="yes">
        <source>%n imports so far.</source>
        <translation>
            <numerusform>%n&#xa0;import pour l’instant.</numerusform>
            <numerusform>%n&#xa0;imports pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new values</source>
        <translation>
            <numerusform>Importer %Ln nouvelle valeur</numerusform>
            <numerusform>Importer %Ln nouvelles valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Rien de nouveau à importer</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln values</source>
        <translation>
            <numerusform>%Ln valeur importée</numerusform>
            <numerusform>%Ln valeurs importées</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>L’import de %1 a été annulé.</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Chiffres affichés</translation>
    </message>
    <message>
        <source>This week’s numbers</source>
        <translation>Les chiffres de la semaine</translation>
    </message>
    <message>
        <source>Note a number by hand</source>
        <translation>Noter un chiffre à la main</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Au %1.</translation>
    </message>
    <message>
        <source>The number noted by hand was taken back.</source>
        <translation>Le chiffre noté à la main a été annulé.</translation>
    </message>
    <message>
        <source>Published posts</source>
        <translation>Publications parues</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln posts may be ones that you planned: see “Published posts”.</source>
        <translation>
            <numerusform>%1. %Ln publication est peut-être prévue au calendrier&#xa0;: voyez «&#xa0;Publications parues&#xa0;».</numerusform>
            <numerusform>%1. %Ln publications sont peut-être prévues au calendrier&#xa0;: voyez «&#xa0;Publications parues&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics files (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.json);;All files (*)</source>
        <translation>Fichiers de statistiques (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>What was measured, day by day, and where it is from.</source>
        <translation>Ce qui a été mesuré, jour par jour, et d’où cela vient.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 lignes sur %L2</translation>
    </message>
    <message>
        <source>Writing the values…</source>
        <translation>Enregistrement des valeurs…</translation>
    </message>
    <message>
        <source>%L1 of %L2 values</source>
        <translation>%L1 valeurs sur %L2</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported</source>
        <translation>Import interrompu&#xa0;: rien n’a été importé</translation>
    </message>
</context>
<context>
    <name>gui::MilestoneRow</name>
    <message>
        <source>Day of the milestone</source>
        <translation>Jour du jalon</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation>Ce qui doit être atteint</translation>
    </message>
    <message>
        <source>A number, or words</source>
        <translation>Un chiffre, ou des mots</translation>
    </message>
    <message>
        <source>Remove the milestone</source>
        <translation>Retirer le jalon</translation>
    </message>
</context>
<context>
    <name>gui::MilestonesField</name>
    <message>
        <source>A milestone lies outside the goal’s time.</source>
        <translation>Un jalon tombe hors de la période de l’objectif.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>Suggest two on the way</source>
        <translation>En proposer deux</translation>
    </message>
</context>
<context>
    <name>gui::MissionEditor</name>
    <message>
        <source>Mission, in one sentence</source>
        <translation>Mission, en une phrase</translation>
    </message>
    <message>
        <source>Propose for closing</source>
        <translation>Proposer de fermer</translation>
    </message>
    <message>
        <source>Keep thinking</source>
        <translation>Y réfléchir encore</translation>
    </message>
    <message>
        <source>Help with the sentence</source>
        <translation>Aide pour la phrase</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pour quoi&#x202f;?</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>quel usage</translation>
    </message>
    <message>
        <source>To what end?</source>
        <translation>Dans quel but&#x202f;?</translation>
    </message>
    <message>
        <source>to what end</source>
        <translation>produire quel effet</translation>
    </message>
    <message>
        <source>Take this sentence</source>
        <translation>Prendre cette phrase</translation>
    </message>
    <message>
        <source>No sentence says yet what %1 is for. If none comes to mind, is it worth your time?</source>
        <translation>Aucune phrase ne dit encore à quoi sert %1. Si rien ne vient, ce canal mérite-t-il votre temps&#x202f;?</translation>
    </message>
    <message>
        <source>These are several sentences. Which one says what %1 is for?</source>
        <translation>Il y a là plusieurs phrases. Laquelle dit à quoi sert %1&#x202f;?</translation>
    </message>
    <message>
        <source>This names everything at once. What does %1 do best?</source>
        <translation>Cette phrase cite tout à la fois. Que fait %1 de mieux&#x202f;?</translation>
    </message>
    <message>
        <source>This does not say to what end: “… in order to …”. If there is none, is %1 worth your time?</source>
        <translation>Cette phrase ne dit pas dans quel but&#xa0;: «&#xa0;… afin de …&#xa0;». S’il n’y en a pas, %1 mérite-t-il votre temps&#x202f;?</translation>
    </message>
    <message>
        <source>You proposed to close this channel; it needs no mission.</source>
        <translation>Vous avez proposé de fermer ce canal&#x202f;; il n’a pas besoin de mission.</translation>
    </message>
    <message>
        <source>We will use %3 for %1 in order to %2.</source>
        <translation>Nous utiliserons %3 pour %1 afin de %2.</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Partir de celle-ci</translation>
    </message>
</context>
<context>
    <name>gui::MissionLine</name>
    <message>
        <source>This post serves that mission</source>
        <translation>Cette publication sert cette mission</translation>
    </message>
    <message>
        <source>Mission of the channel: %1</source>
        <translation>Mission du canal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::MixEditor</name>
    <message>
        <source>Mix of its posts</source>
        <translation>Mix de ses publications</translation>
    </message>
    <message>
        <source>The quarter’s rule</source>
        <translation>La règle du trimestre</translation>
    </message>
    <message>
        <source>Shares of its own</source>
        <translation>Ses propres parts</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>The shares add up to %1 instead of 100.</source>
        <translation>Les parts font %1 au lieu de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1, in %</source>
        <translation>%1, en&#xa0;%</translation>
    </message>
</context>
<context>
    <name>gui::MixMeter</name>
    <message>
        <source>Content mix</source>
        <translation>Répartition des contenus</translation>
    </message>
</context>
<context>
    <name>gui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>S%1</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n&#xa0;autre</numerusform>
            <numerusform>+ %n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MovesDialog</name>
    <message>
        <source>What this does</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>Une date est nécessaire ici.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n&#xa0;point à revoir</numerusform>
            <numerusform>%1, %n&#xa0;points à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>gui::NetworksTab</name>
    <message>
        <source>Follow the market</source>
        <translation>Suivre le marché</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>Where is your audience?</source>
        <translation>Où est votre public&#x202f;?</translation>
    </message>
    <message>
        <source>Note for each network how many of your customers use it, and who says so. The matrix then shows where there is room for you.</source>
        <translation>Notez pour chaque réseau combien de vos clients s’en servent, et d’où vient le chiffre. La comparaison montre alors où il y a de la place pour vous.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Share of your audience there, in %</source>
        <translation>Part de votre public qui y est, en&#x202f;%</translation>
    </message>
    <message>
        <source>How many people were asked</source>
        <translation>Nombre de personnes interrogées</translation>
    </message>
    <message>
        <source>0: an estimate</source>
        <translation>0&#xa0;: une estimation</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>D’où vient le chiffre</translation>
    </message>
    <message>
        <source>Our survey in the shop: 26 of 64</source>
        <translation>Notre enquête en boutique&#xa0;: 26 sur 64</translation>
    </message>
    <message>
        <source>How well it suits you, 0 to 5</source>
        <translation>À quel point il vous convient, de 0 à 5</translation>
    </message>
    <message>
        <source>What you decide, and why</source>
        <translation>Ce que vous décidez, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people asked</source>
        <translation>
            <numerusform>%1 pour %n&#xa0;personne interrogée</numerusform>
            <numerusform>%1 des %n&#xa0;personnes interrogées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, an estimate</source>
        <translation>%1, une estimation</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Marketers name Instagram and Facebook as those that pay off best (HubSpot). Your own customers may differ: ask them.</source>
        <translation>Les marketeurs citent Instagram et Facebook comme les plus rentables (HubSpot). Vos clients sont peut-être ailleurs&#xa0;: demandez-leur.</translation>
    </message>
</context>
<context>
    <name>gui::NextPostsCard</name>
    <message>
        <source>Next posts</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Nothing is planned from here on.</source>
        <translation>Rien n’est prévu à partir d’ici.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Auj.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Marquer comme publiée</translation>
    </message>
    <message>
        <source>Mark as published: %1</source>
        <translation>Marquer comme publiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>This week: %n posts, %1 of work.</source>
        <translation>
            <numerusform>Cette semaine&#xa0;: %n&#xa0;publication, %1 de travail.</numerusform>
            <numerusform>Cette semaine&#xa0;: %n&#xa0;publications, %1 de travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n posts, %1 of your %2.</source>
        <translation>
            <numerusform>Cette semaine&#xa0;: %n&#xa0;publication, %1 sur vos %2.</numerusform>
            <numerusform>Cette semaine&#xa0;: %n&#xa0;publications, %1 sur vos %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts of days before are not marked as published.</source>
        <translation>
            <numerusform>%n&#xa0;publication d’un jour passé n’est pas marquée comme publiée.</numerusform>
            <numerusform>%n&#xa0;publications de jours passés ne sont pas marquées comme publiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today’s posts…</source>
        <translation>Publications du jour…</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Mark published</source>
        <translation>Marquer publiée</translation>
    </message>
</context>
<context>
    <name>gui::NextReviewCard</name>
    <message>
        <source>Next review</source>
        <translation>Prochain bilan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>No goal needs a decision so far.</source>
        <translation>Aucun objectif ne demande de décision pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No review is planned. Looking at plan and figures together keeps the goals honest.</source>
        <translation>Aucun bilan n’est prévu. Confronter le plan et les chiffres aide à garder des objectifs crédibles.</translation>
    </message>
    <message>
        <source>Plan one on %1</source>
        <translation>En prévoir un le %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>gui::NumberField</name>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Écrivez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Write a number, for example %1.</source>
        <translation>Écrivez un nombre, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>gui::ObjectiveRow</name>
    <message>
        <source>Delete this objective</source>
        <translation>Supprimer cet objectif</translation>
    </message>
    <message>
        <source>What does the business want?</source>
        <translation>Que veut l’entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>For example: more breakfasts on weekdays</source>
        <translation>Par exemple&#xa0;: davantage de petits-déjeuners en semaine</translation>
    </message>
    <message>
        <source>Which marketing objective serves it?</source>
        <translation>Quel objectif marketing le sert&#x202f;?</translation>
    </message>
    <message>
        <source>Business objective %1</source>
        <translation>Objectif d’entreprise %1</translation>
    </message>
</context>
<context>
    <name>gui::ObjectivesPart</name>
    <message>
        <source>What it should achieve</source>
        <translation>Ce qu’elle doit atteindre</translation>
    </message>
    <message>
        <source>What should the business achieve this quarter?</source>
        <translation>Que doit atteindre l’entreprise ce trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>Leave the networks aside for a moment: more breakfasts on weekdays, more orders, a new person in the team. Every goal will serve one of these.</source>
        <translation>Oubliez un instant les réseaux&#xa0;: plus de petits-déjeuners en semaine, plus de commandes, une nouvelle personne dans l’équipe. Chaque objectif servira l’un de ces buts.</translation>
    </message>
</context>
<context>
    <name>gui::OpenQuarter</name>
    <message>
        <source>The quarter that is open: you are here, and your goals end with it.</source>
        <translation>Le trimestre ouvert&#xa0;: vous êtes ici, et vos objectifs se terminent avec lui.</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>your goals, met or learned from</source>
        <translation>vos objectifs, atteints ou riches d’enseignements</translation>
    </message>
</context>
<context>
    <name>gui::OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Add your country’s points to the checklist</source>
        <translation>Ajouter les points de votre pays aux vérifications</translation>
    </message>
    <message>
        <source>Where to listen</source>
        <translation>Où écouter</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
</context>
<context>
    <name>gui::OperationsTabs</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Note what you heard</source>
        <translation>Noter ce que vous avez entendu</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Are you listening?</source>
        <translation>Êtes-vous à l’écoute&#x202f;?</translation>
    </message>
    <message>
        <source>Note what people say of you: an opinion, a need, a “more of this”. Mark the gold, let the noise go, and act on it.</source>
        <translation>Notez ce qu’on dit de vous&#xa0;: une opinion, un besoin, un «&#xa0;encore&#x202f;!&#xa0;». Marquez les pépites, laissez passer le bruit, et agissez.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Gold: worth acting on</source>
        <translation>Pépite&#xa0;: cela mérite une action</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Keep a piece of evidence</source>
        <translation>Garder une preuve</translation>
    </message>
    <message>
        <source>New piece of evidence</source>
        <translation>Nouvelle preuve</translation>
    </message>
    <message>
        <source>What shows that it works?</source>
        <translation>Qu’est-ce qui montre que cela marche&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the comment, the screenshot, the number as it came: dated, and tied to a goal. Pictures are stored inside this file.</source>
        <translation>Gardez tels quels le commentaire, la capture, le chiffre&#xa0;: datés et reliés à un objectif. Les images sont conservées dans ce fichier.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Goal it speaks for</source>
        <translation>Objectif concerné</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Noter un incident</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>What went wrong, and what prevents it?</source>
        <translation>Qu’est-ce qui a mal tourné, et comment l’éviter&#x202f;?</translation>
    </message>
    <message>
        <source>A wrong link, a late answer, a post on the wrong account: note it without blame, and what will keep it from coming again.</source>
        <translation>Un lien erroné, une réponse tardive, une publication sur le mauvais compte&#xa0;: notez-le sans reproche, avec ce qui l’évitera la prochaine fois.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment c’est arrivé</translation>
    </message>
    <message>
        <source>What prevents it from now on</source>
        <translation>Ce qui l’évitera désormais</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Le processus</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>How does a post come about?</source>
        <translation>Comment naît une publication&#x202f;?</translation>
    </message>
    <message>
        <source>Write down who does what, from the idea to the answers below the post. A written process wins trust, prevents mistakes, and lets somebody else take over.</source>
        <translation>Écrivez qui fait quoi, de l’idée aux réponses sous la publication. Un processus écrit donne confiance, évite des erreurs et permet à quelqu’un d’autre de prendre le relais.</translation>
    </message>
    <message>
        <source>Start with the usual steps</source>
        <translation>Commencer par les étapes habituelles</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>What do you look at before a post goes out?</source>
        <translation>Que vérifiez-vous avant de publier&#x202f;?</translation>
    </message>
    <message>
        <source>A short list, read each time: spelling, link, picture, consent of the people shown, the voice of the house.</source>
        <translation>Une courte liste, relue chaque fois&#xa0;: orthographe, lien, image, accord des personnes montrées, voix de la maison.</translation>
    </message>
    <message>
        <source>Start with the usual points</source>
        <translation>Commencer par les points habituels</translation>
    </message>
    <message>
        <source>Every day, every week</source>
        <translation>Chaque jour, chaque semaine</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>What has to be done every day?</source>
        <translation>Que faut-il faire chaque jour&#x202f;?</translation>
    </message>
    <message>
        <source>Answer comments and messages, look at mentions, leave room for the unexpected: what is written down gets done.</source>
        <translation>Répondre aux commentaires et aux messages, regarder les mentions, garder de la place pour l’imprévu&#xa0;: ce qui est écrit se fait.</translation>
    </message>
    <message>
        <source>Start with the usual tasks</source>
        <translation>Commencer par les tâches habituelles</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>En cas de crise</translation>
    </message>
    <message>
        <source>What do you do when a storm breaks?</source>
        <translation>Que faites-vous quand la tempête éclate&#x202f;?</translation>
    </message>
    <message>
        <source>Decide on a calm day who speaks, what is stopped and who is told. On the day itself nobody has the head for it.</source>
        <translation>Décidez un jour calme qui parle, ce qu’on arrête et qui est prévenu. Le jour venu, personne n’aura la tête à cela.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Where do you listen?</source>
        <translation>Où écoutez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Names, products, competitors, words of the trade: note where you look and how often.</source>
        <translation>Noms, produits, concurrents, mots du métier&#xa0;: notez où vous regardez et à quelle fréquence.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qu’on fait</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Somebody has to approve it</source>
        <translation>Quelqu’un doit valider</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>à valider</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Qui fait quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Eight things have to be done for social media to work. Give each an owner and somebody who stands in.</source>
        <translation>Huit tâches font vivre les réseaux sociaux. Donnez à chacune un responsable et un remplaçant.</translation>
    </message>
    <message>
        <source>Start with the eight roles</source>
        <translation>Commencer par les huit rôles</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Who is asked before</source>
        <translation>Qui est consulté avant</translation>
    </message>
    <message>
        <source>Who is told after</source>
        <translation>Qui est informé après</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Qui remplace</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>For example: every morning, 15 minutes</source>
        <translation>Par exemple&#xa0;: chaque matin, 15 minutes</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Roles without an owner: %1 of %2.</source>
        <translation>Rôles sans responsable&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>How we answer</source>
        <translation>Guide de réponses</translation>
    </message>
    <message>
        <source>Add a situation</source>
        <translation>Ajouter une situation</translation>
    </message>
    <message>
        <source>New situation</source>
        <translation>Nouvelle situation</translation>
    </message>
    <message>
        <source>What do you say to a complaint?</source>
        <translation>Que répondez-vous à une réclamation&#x202f;?</translation>
    </message>
    <message>
        <source>Note how you answer, never word for word: people notice a copied sentence. Say when to move on to a private message, and how fast.</source>
        <translation>Notez comment vous répondez, jamais mot pour mot&#xa0;: une phrase copiée se remarque. Dites quand passer en message privé, et sous quel délai.</translation>
    </message>
    <message>
        <source>Start with the usual situations</source>
        <translation>Commencer par les situations habituelles</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>La situation</translation>
    </message>
    <message>
        <source>For example: the order came late</source>
        <translation>Par exemple&#xa0;: la commande est arrivée en retard</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Ce que dit la réponse</translation>
    </message>
    <message>
        <source>What must be in it; the words are new each time.</source>
        <translation>Ce qu’elle doit contenir&#x202f;; les mots changent à chaque fois.</translation>
    </message>
    <message>
        <source>Move on to a private message</source>
        <translation>Passer en message privé</translation>
    </message>
    <message>
        <source>Answered within (hours)</source>
        <translation>Réponse sous (heures)</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Worth acting on: %1 of %2. Still without an answer: %3. Published about you by others: %4.</source>
        <translation>À exploiter&#xa0;: %1 sur %2. Encore sans réponse&#xa0;: %3. Publié sur vous par d’autres&#xa0;: %4.</translation>
    </message>
    <message>
        <source>What is written down shows those who pay how the work is done, so that they need not look over every shoulder. It makes mistakes fewer and smaller, and publishing goes on when somebody is away.</source>
        <translation>Une méthode écrite montre à qui paie comment le travail se fait, sans qu’il ait à tout surveiller. Les erreurs sont plus rares et moins graves, et l’on publie même quand quelqu’un est absent.</translation>
    </message>
</context>
<context>
    <name>gui::OpportunityCard</name>
    <message>
        <source>Draft a goal there</source>
        <translation>Y préparer un objectif</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1&#xa0;: la place est libre</translation>
    </message>
    <message>
        <source>Some room on %1</source>
        <translation>De la place sur %1</translation>
    </message>
    <message>
        <source>Hold your place on %1</source>
        <translation>Tenir votre place sur %1</translation>
    </message>
    <message>
        <source>Do not attack on %1</source>
        <translation>Ne pas attaquer sur %1</translation>
    </message>
    <message>
        <source>Leave %1 for now</source>
        <translation>Laisser %1 pour l’instant</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Où il y a de la place</translation>
    </message>
    <message>
        <source>Room on %1: not known</source>
        <translation>Place sur %1&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>Note under “Networks” how many of your customers are there: without that share there is no product.</source>
        <translation>Notez sous «&#xa0;Réseaux&#xa0;» combien de vos clients y sont&#xa0;: sans cette part, rien à multiplier.</translation>
    </message>
    <message>
        <source>%1 of your audience is there (%2 people asked), and the strongest rival reaches %3 of 5. Share × room above the rival: %1 × %4/5 = %5.</source>
        <translation>%1 de votre public y est (%2 personnes interrogées), et le concurrent le plus fort atteint %3 sur 5. Part × place au-dessus de lui&#xa0;: %1 × %4/5 = %5.</translation>
    </message>
    <message>
        <source>%1 of your audience is there (an estimate: %2 people asked), and the strongest rival reaches %3 of 5. Share × room above the rival: %1 × %4/5 = %5.</source>
        <translation>%1 de votre public y est (estimation&#xa0;: %2 personne interrogée), et le concurrent le plus fort atteint %3 sur 5. Part × place au-dessus de lui&#xa0;: %1 × %4/5 = %5.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>network, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most room first: %1.</source>
        <translation>Du plus ouvert au plus fermé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Room on %1: not rated yet</source>
        <translation>Place sur %1&#xa0;: pas encore évaluée</translation>
    </message>
    <message>
        <source>%1 of your audience is there. How strong the competitors are there is not rated yet: without that there is no product. Choose a competitor in this column, and give it a strength from 0 to 5.</source>
        <translation>%1 de votre public s’y trouve. La force des concurrents n’y est pas encore évaluée&#xa0;: sans elle, pas de note de potentiel. Choisissez un concurrent dans cette colonne et donnez-lui une force de 0 à 5.</translation>
    </message>
    <message>
        <source>Based on the competitors that you rated there: %1 of %2. One that is not rated may be stronger.</source>
        <translation>D’après les concurrents que vous y avez évalués&#xa0;: %1 sur %2. Un concurrent non évalué peut être plus fort.</translation>
    </message>
</context>
<context>
    <name>gui::OriginCard</name>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Organic and paid</source>
        <translation>Organique et payant</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file has brought this number yet.</source>
        <translation>Aucun fichier n’a encore apporté ce chiffre.</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>Nouveau concurrent</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>Importer des statistiques</translation>
    </message>
    <message>
        <source>What should this quarter change?</source>
        <translation>Que doit changer ce trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>Write a goal now</source>
        <translation>Écrire un objectif maintenant</translation>
    </message>
    <message>
        <source>The text is on the clipboard</source>
        <translation>Le texte est dans le presse-papiers</translation>
    </message>
    <message>
        <source>%1. Data up to %2.</source>
        <translation>%1. Données jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1. No data yet.</source>
        <translation>%1. Pas encore de données.</translation>
    </message>
    <message>
        <source>Your business and its closed periods</source>
        <translation>Votre entreprise et ses fermetures</translation>
    </message>
    <message>
        <source>A plan starts with one goal. The wizard asks a few questions at a time and fills the pages as you answer.</source>
        <translation>Un plan commence par un objectif. L’assistant pose quelques questions à la fois et remplit les pages au fil de vos réponses.</translation>
    </message>
</context>
<context>
    <name>gui::OwnAnswers</name>
    <message>
        <source>Another question of your own</source>
        <translation>Une autre question de votre choix</translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation>Vos propres questions</translation>
    </message>
    <message>
        <source>Name it in a few words, for example: Diet. It is then asked about every persona.</source>
        <translation>Nommez-la en quelques mots, par exemple&#xa0;: Régime alimentaire. Elle est alors posée pour chaque persona.</translation>
    </message>
    <message>
        <source>This name is long for a question. A few words are enough.</source>
        <translation>Ce nom est long pour une question. Quelques mots suffisent.</translation>
    </message>
</context>
<context>
    <name>gui::OwnNumber</name>
    <message>
        <source>Take the program’s number again</source>
        <translation>Reprendre le chiffre du logiciel</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>Où c’est écrit</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>L’action n’a pas abouti</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::PageSheets</name>
    <message>
        <source>The document’s pages</source>
        <translation>Les pages du document</translation>
    </message>
    <message numerus="yes">
        <source>The document’s %n pages</source>
        <translation>
            <numerusform>Document&#xa0;: %n&#xa0;page</numerusform>
            <numerusform>Document&#xa0;: %n&#xa0;pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PersonaCard</name>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An assumption</source>
        <translation>Une hypothèse</translation>
    </message>
</context>
<context>
    <name>gui::PersonaEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A first name makes a persona easier to think of.</source>
        <translation>Un prénom aide à se représenter la personne.</translation>
    </message>
    <message>
        <source>Who is it, in a line?</source>
        <translation>Qui est-ce, en une ligne&#x202f;?</translation>
    </message>
    <message>
        <source>For example: 36, nurse, Lyon</source>
        <translation>Par exemple&#xa0;: 36 ans, infirmière, Lyon</translation>
    </message>
    <message>
        <source>A sentence in their own words</source>
        <translation>Une phrase avec ses propres mots</translation>
    </message>
    <message>
        <source>For example: I want to eat well without queueing.</source>
        <translation>Par exemple&#xa0;: Je veux bien manger sans faire la queue.</translation>
    </message>
</context>
<context>
    <name>gui::PersonaPartFields</name>
    <message>
        <source>Who it is</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Ce que cette personne veut</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Où la trouver</translation>
    </message>
    <message>
        <source>How to speak to them</source>
        <translation>Comment lui parler</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n&#xa0;question de plus</numerusform>
            <numerusform>%n&#xa0;questions de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PersonasTab</name>
    <message>
        <source>Who should read what you post?</source>
        <translation>Qui doit lire ce que vous publiez&#x202f;?</translation>
    </message>
    <message>
        <source>A persona is one person your customers would recognise: what they look for, what holds them back, when they look at the networks. Each answer says where it comes from, so that you know what is still assumed.</source>
        <translation>Un persona est une personne que vos clients reconnaîtraient&#xa0;: ce qu’elle cherche, ce qui la freine, quand elle consulte les réseaux. Chaque réponse dit d’où elle vient, pour que vous sachiez ce qui reste une hypothèse.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>“%1” repeats a belief that was found false: “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» répète une idée reçue qui s’est révélée fausse&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n personas</source>
        <translation>
            <numerusform>%n&#xa0;persona supprimé</numerusform>
            <numerusform>%n&#xa0;personas supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
    </message>
</context>
<context>
    <name>gui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::PillarLegend</name>
    <message>
        <source>Content pillars</source>
        <translation>Piliers de contenu</translation>
    </message>
</context>
<context>
    <name>gui::PlaceAgainDialog</name>
    <message>
        <source>Place the waiting posts again</source>
        <translation>Replacer les publications en attente</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>No post is waiting.</source>
        <translation>Aucune publication n’attend.</translation>
    </message>
    <message>
        <source>They come back as drafts: after such days, read each of them again.</source>
        <translation>Elles redeviennent des brouillons&#x202f;; relisez-les avant de publier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Place them again</source>
        <translation>Les replacer</translation>
    </message>
    <message>
        <source>Where each post goes</source>
        <translation>Où va chaque publication</translation>
    </message>
    <message numerus="yes">
        <source>Place %n posts</source>
        <translation>
            <numerusform>Placer %n&#xa0;publication</numerusform>
            <numerusform>Placer %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placed %n posts again</source>
        <translation>
            <numerusform>%n&#xa0;publication replacée</numerusform>
            <numerusform>%n&#xa0;publications replacées</numerusform>
        </translation>
    </message>
    <message>
        <source>End the pause that lasts until %1 on this day</source>
        <translation>Arrêter à cette date la pause prévue jusqu’au %1</translation>
    </message>
    <message>
        <source>A post returns to its own day where that is neither before this one nor in a pause; the others follow on the next open days, in their order.</source>
        <translation>Une publication retrouve son jour s’il n’est ni avant cette date ni dans une pause&#x202f;; les autres suivent, dans leur ordre, sur les prochains jours d’ouverture.</translation>
    </message>
</context>
<context>
    <name>gui::PostActions</name>
    <message>
        <source>Paste on the chosen day</source>
        <translation>Coller au jour choisi</translation>
    </message>
    <message>
        <source>Move to a date…</source>
        <translation>Déplacer à une date…</translation>
    </message>
    <message>
        <source>Shift by days…</source>
        <translation>Décaler de quelques jours…</translation>
    </message>
    <message>
        <source>Insert and push the following posts…</source>
        <translation>Insérer et repousser les publications suivantes…</translation>
    </message>
    <message>
        <source>Swap the two posts</source>
        <translation>Échanger les deux publications</translation>
    </message>
    <message>
        <source>Distribute the posts evenly…</source>
        <translation>Répartir les publications régulièrement…</translation>
    </message>
    <message>
        <source>Duplicate to other channels…</source>
        <translation>Dupliquer vers d’autres canaux…</translation>
    </message>
    <message>
        <source>Put back among the ideas</source>
        <translation>Remettre dans les idées</translation>
    </message>
    <message>
        <source>Move and copy posts</source>
        <translation>Déplacer et copier des publications</translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts to a date</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;publication à une date</numerusform>
            <numerusform>Déplacer %n&#xa0;publications à une date</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the posts</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the first post</source>
        <translation>Date de la première publication</translation>
    </message>
    <message>
        <source>Skip closed days: go on to the next open one</source>
        <translation>Sauter les jours de fermeture&#xa0;: aller au prochain jour ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n posts by days</source>
        <translation>
            <numerusform>Décaler %n&#xa0;publication de plusieurs jours</numerusform>
            <numerusform>Décaler %n&#xa0;publications de plusieurs jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift the posts</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Days later; earlier with a minus</source>
        <translation>Nombre de jours (négatif&#xa0;: plus tôt)</translation>
    </message>
    <message>
        <source>Insert, and push the following posts</source>
        <translation>Insérer et repousser les publications suivantes</translation>
    </message>
    <message>
        <source>Push the posts</source>
        <translation>Repousser</translation>
    </message>
    <message>
        <source>From this day to the end of its quarter</source>
        <translation>De ce jour à la fin de son trimestre</translation>
    </message>
    <message>
        <source>Write a new post on the day that becomes free</source>
        <translation>Créer une publication le jour ainsi libéré</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n posts evenly</source>
        <translation>
            <numerusform>Répartir %n&#xa0;publication régulièrement</numerusform>
            <numerusform>Répartir %n&#xa0;publications régulièrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribute the posts</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>There is no other channel to copy to</source>
        <translation>Il n’y a pas d’autre canal vers lequel copier</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n posts: choose a day and paste</source>
        <translation>
            <numerusform>%n&#xa0;publication coupée&#xa0;: choisissez un jour et collez</numerusform>
            <numerusform>%n&#xa0;publications coupées&#xa0;: choisissez un jour et collez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n posts: choose a day and paste</source>
        <translation>
            <numerusform>%n&#xa0;publication copiée&#xa0;: choisissez un jour et collez</numerusform>
            <numerusform>%n&#xa0;publications copiées&#xa0;: choisissez un jour et collez</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts that were cut are deleted: there is nothing to paste</source>
        <translation>Les publications coupées ont été supprimées&#xa0;: il n’y a rien à coller</translation>
    </message>
    <message>
        <source>Copy the post</source>
        <translation>Copier la publication</translation>
    </message>
    <message>
        <source>Cut the post</source>
        <translation>Couper la publication</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n posts</source>
        <translation>
            <numerusform>Copier %n publication</numerusform>
            <numerusform>Copier %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n posts</source>
        <translation>
            <numerusform>Couper %n publication</numerusform>
            <numerusform>Couper %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PostEditor</name>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Content pillar</source>
        <translation>Pilier de contenu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link of the published post</source>
        <translation>Lien de la publication en ligne</translation>
    </message>
    <message>
        <source>Notes, for the team only</source>
        <translation>Notes, pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Supprimer cette publication</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Pas encore de canal</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Aucun pilier</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Aucune campagne</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Aucun persona</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Story it tells</source>
        <translation>Histoire racontée</translation>
    </message>
    <message>
        <source>What it does for demand</source>
        <translation>Effet sur la demande</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Aucune histoire</translation>
    </message>
    <message>
        <source>Mark as published…</source>
        <translation>Marquer comme publiée…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>gui::PostRow</name>
    <message>
        <source>%1, %2 %3, %4</source>
        <translation>%1, %2 %3, %4</translation>
    </message>
</context>
<context>
    <name>gui::PostTable</name>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
</context>
<context>
    <name>gui::PostWork</name>
    <message>
        <source>Getting it ready, and after</source>
        <translation>Préparation et suites</translation>
    </message>
    <message>
        <source>Text and picture ready by</source>
        <translation>Texte et image prêts pour le</translation>
    </message>
    <message>
        <source>Stage of the video</source>
        <translation>Étape de la vidéo</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Réalisée par</translation>
    </message>
    <message>
        <source>Us, or an agency</source>
        <translation>Nous, ou une agence</translation>
    </message>
    <message>
        <source>Its place in the mix</source>
        <translation>Sa place dans le mix</translation>
    </message>
    <message>
        <source>Somebody stays to answer for an hour</source>
        <translation>Quelqu’un reste une heure pour répondre</translation>
    </message>
    <message>
        <source>Answers are public: friendly, quick, to the point, and never pasted. The hour counts as work.</source>
        <translation>Les réponses sont publiques&#xa0;: aimables, rapides, directes, jamais copiées-collées. Cette heure compte comme du travail.</translation>
    </message>
    <message>
        <source>Open what it was made from</source>
        <translation>Ouvrir la publication d’origine</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Étapes franchies</translation>
    </message>
    <message>
        <source>Made from “%1”.</source>
        <translation>Tirée de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>As its pillar</source>
        <translation>Comme son pilier</translation>
    </message>
    <message>
        <source>As its pillar: %1</source>
        <translation>Comme son pilier&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>ready by %1</source>
        <translation>prêt pour le %1</translation>
    </message>
    <message>
        <source>answered for an hour</source>
        <translation>une heure pour répondre</translation>
    </message>
    <message>
        <source>In the mix of its channel</source>
        <translation>Sa place dans le mix de son canal</translation>
    </message>
    <message>
        <source>In the mix of its campaign</source>
        <translation>Sa place dans le mix de sa campagne</translation>
    </message>
</context>
<context>
    <name>gui::PostsView</name>
    <message>
        <source>Esc to cancel</source>
        <translation>Échap pour annuler</translation>
    </message>
    <message>
        <source>Put back among the ideas</source>
        <translation>Remettre dans les idées</translation>
    </message>
    <message>
        <source>The other chosen posts go as far</source>
        <translation>Les autres publications choisies se décalent d’autant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gui::PresenceEditor</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nom</translation>
    </message>
    <message>
        <source>5 is dominant, 0 is asleep.</source>
        <translation>5 domine, 0 est en sommeil.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>Engagement rate, in %</source>
        <translation>Taux d’engagement, en&#x202f;%</translation>
    </message>
    <message>
        <source>Engagements per post ÷ followers × 100</source>
        <translation>Interactions par publication ÷ abonnés × 100</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>What they post, and how people react</source>
        <translation>Ce qu’ils publient, et comment les gens réagissent</translation>
    </message>
    <message>
        <source>Formats they use</source>
        <translation>Formats utilisés</translation>
    </message>
    <message>
        <source>Short videos, polls, offers</source>
        <translation>Vidéos courtes, sondages, offres</translation>
    </message>
    <message>
        <source>Does well there</source>
        <translation>Ce qu’ils y font bien</translation>
    </message>
    <message>
        <source>Does less well there</source>
        <translation>Ce qu’ils y font moins bien</translation>
    </message>
</context>
<context>
    <name>gui::PresencesPart</name>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How strong they are</source>
        <translation>Leur force</translation>
    </message>
    <message>
        <source>How strong are they, and where?</source>
        <translation>Quelle est leur force, et où&#x202f;?</translation>
    </message>
    <message>
        <source>Ten minutes on each account will do. A network where your customers are and no rival is strong is an opportunity.</source>
        <translation>Dix minutes par compte suffisent. Un réseau où sont vos clients et où aucun concurrent n’est fort est une opportunité.</translation>
    </message>
    <message>
        <source>Name a competitor first; this part then asks about their accounts.</source>
        <translation>Nommez d’abord un concurrent&#x202f;; cette partie vous interroge ensuite sur ses comptes.</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>Nouveau concurrent</translation>
    </message>
</context>
<context>
    <name>gui::PrintableMeter</name>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>there, wanted</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 parts of the plan print</source>
        <translation>
            <numerusform>%n partie du plan sur %1 sera imprimée</numerusform>
            <numerusform>%n parties du plan sur %1 seront imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PromoteList</name>
    <message>
        <source>Published posts, the best received first</source>
        <translation>Publications parues, les mieux reçues d’abord</translation>
    </message>
    <message>
        <source>Choose a post that people liked without a budget.</source>
        <translation>Choisissez une publication qui a plu sans budget.</translation>
    </message>
</context>
<context>
    <name>gui::PublishPopup</name>
    <message>
        <source>Mark as published</source>
        <translation>Marquer comme publiée</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>«&#xa0;%1&#xa0;» est publiée</translation>
    </message>
    <message>
        <source>Link of the published post</source>
        <translation>Lien de la publication en ligne</translation>
    </message>
    <message>
        <source>If you have it at hand: it leads from the plan to the post and its figures.</source>
        <translation>Si vous l’avez sous la main&#xa0;: il mène du plan à la publication et à ses chiffres.</translation>
    </message>
    <message>
        <source>Marked as published: %1</source>
        <translation>Marquée comme publiée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::PublishedView</name>
    <message>
        <source>Published posts</source>
        <translation>Publications parues</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Ce n’est pas celle-ci</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Une autre publication</translation>
    </message>
    <message>
        <source>It is not the post beside which it stands</source>
        <translation>Ce n’est pas la publication proposée en face</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be posts that you planned.</source>
        <translation>
            <numerusform>%Ln d’entre elles est peut-être prévue au calendrier.</numerusform>
            <numerusform>%Ln d’entre elles sont peut-être prévues au calendrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not in the calendar.</source>
        <translation>
            <numerusform>%Ln n’est pas au calendrier.</numerusform>
            <numerusform>%Ln ne sont pas au calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has its place in the calendar.</source>
        <translation>Chacune a sa place au calendrier.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>Confirmer %Ln</numerusform>
            <numerusform>Confirmer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>They are the posts beside which they stand: these count as published</source>
        <translation>Ce sont bien les publications proposées en face&#xa0;: elles comptent comme parues</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln to the calendar</source>
        <translation>
            <numerusform>En ajouter %Ln au calendrier</numerusform>
            <numerusform>En ajouter %Ln au calendrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of the calendar are published</source>
        <translation>
            <numerusform>%Ln publication du calendrier est parue</numerusform>
            <numerusform>%Ln publications du calendrier sont parues</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two posts</source>
        <translation>Ce sont deux publications différentes</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln published posts to the calendar</source>
        <translation>
            <numerusform>%Ln publication parue ajoutée au calendrier</numerusform>
            <numerusform>%Ln publications parues ajoutées au calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>No file tells of single posts yet: the export of your posts, from any network, brings them.</source>
        <translation>Aucun fichier ne parle encore de publications une à une&#xa0;: l’export de vos publications, de n’importe quel réseau, les apporte.</translation>
    </message>
    <message>
        <source>Choose a post to see how it stood in each file.</source>
        <translation>Choisissez une publication pour voir ses résultats dans chaque fichier.</translation>
    </message>
</context>
<context>
    <name>gui::PublishingCheck</name>
    <message>
        <source>Before publishing</source>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>Your voice never says: %1.</source>
        <translation>Votre voix ne dit jamais&#xa0;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 sur&#x202f;%2 cochés</translation>
    </message>
</context>
<context>
    <name>gui::PulseCard</name>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>Reactions a week: %1, before %2.</source>
        <translation>Réactions par semaine&#xa0;: %1, avant %2.</translation>
    </message>
    <message>
        <source>Visits a week: %1, before %2.</source>
        <translation>Visites par semaine&#xa0;: %1, avant %2.</translation>
    </message>
    <message>
        <source>Share of voice: %1.</source>
        <translation>Part de voix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What each network brings</source>
        <translation>Ce qu’apporte chaque réseau</translation>
    </message>
    <message>
        <source>The last four weeks beside the four before. Visits are clicks on links, of the website its sessions; the share of voice is what you count under Listening.</source>
        <translation>Les quatre dernières semaines à côté des quatre d’avant. Les visites sont les clics sur les liens, et pour le site ses sessions&#x202f;; la part de voix vient de ce que vous comptez sous Veille.</translation>
    </message>
</context>
<context>
    <name>gui::QuarterRuler</name>
    <message>
        <source>The quarter’s weeks, from %1 to %2</source>
        <translation>Les semaines du trimestre, du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Bilan le %1</translation>
    </message>
</context>
<context>
    <name>gui::QuarterView</name>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>S%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>gui::QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::RateBars</name>
    <message>
        <source>Needed: %1. Observed: %2, %3.</source>
        <translation>Nécessaire&#xa0;: %1. Observé&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
</context>
<context>
    <name>gui::Readiness</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What is right about the profile</source>
        <translation>Ce qui est en ordre sur le profil</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Étapes de la mise en place</translation>
    </message>
    <message>
        <source>Tried as a user</source>
        <translation>Essayé comme utilisateur</translation>
    </message>
    <message>
        <source>Steps of trying it as a user</source>
        <translation>Étapes de l’essai comme utilisateur</translation>
    </message>
    <message>
        <source>We know this network as its users do</source>
        <translation>Nous connaissons ce réseau comme ses utilisateurs</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>gui::RecentFileRow</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1 Data up to %2.</source>
        <translation>%1 Données jusqu’au %2.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier est introuvable.</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
</context>
<context>
    <name>gui::RecordFields</name>
    <message>
        <source>This is long for one line: lists show only its beginning.</source>
        <translation>C’est long pour une ligne&#xa0;: les listes n’en montrent que le début.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
</context>
<context>
    <name>gui::RecordPart</name>
    <message>
        <source>Delete this one</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>gui::RecycleList</name>
    <message>
        <source>Made already: open it</source>
        <translation>Déjà créée : l’ouvrir</translation>
    </message>
</context>
<context>
    <name>gui::Register</name>
    <message>
        <source>Delete this one</source>
        <translation>Supprimer cet élément</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>There is nothing to begin with yet</source>
        <translation>Il n’y a encore rien avec quoi commencer</translation>
    </message>
</context>
<context>
    <name>gui::RepeatForm</name>
    <message>
        <source>Repeat it so</source>
        <translation>Répéter ainsi</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>Un jour du mois</translation>
    </message>
    <message>
        <source>On the last day of the month</source>
        <translation>Le dernier jour du mois</translation>
    </message>
    <message>
        <source>When in the month</source>
        <translation>Quand dans le mois</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>After so many posts</source>
        <translation>Après un nombre de publications</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How many posts</source>
        <translation>Nombre de publications</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>the second Tuesday</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Intervalle, en jours</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Intervalle, en semaines</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>Intervalle, en mois</translation>
    </message>
    <message>
        <source>Every how many years</source>
        <translation>Intervalle, en années</translation>
    </message>
    <message>
        <source>It has no day before its end.</source>
        <translation>Aucun jour ne tombe avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are made now, up to %1: two years or 366 posts at a time. Planning the next quarter goes on from there.</source>
        <translation>
            <numerusform>%n publication est créée maintenant, jusqu’au %1&#xa0;: deux ans ou 366&#xa0;publications à la fois. Planifier le trimestre suivant prendra la suite.</numerusform>
            <numerusform>%n publications sont créées maintenant, jusqu’au %1&#xa0;: deux ans ou 366&#xa0;publications à la fois. Planifier le trimestre suivant prendra la suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts, the first on %1.</source>
        <translation>
            <numerusform>%n publication, le %1.</numerusform>
            <numerusform>%n publications, la première le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fall on closed days.</source>
        <translation>
            <numerusform>%n d’entre elles tombe un jour de fermeture.</numerusform>
            <numerusform>%n d’entre elles tombent des jours de fermeture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RepeatQuestion</name>
    <message>
        <source>Which of these posts move?</source>
        <translation>Quelles publications déplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Which of these posts are deleted?</source>
        <translation>Quelles publications supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” comes again. Posts that are published, and those you moved by hand, stay where they are.</source>
        <translation>«&#xa0;%1&#xa0;» se répète. Ce qui est publié et ce que vous avez déplacé à la main reste à sa place.</translation>
    </message>
    <message>
        <source>“%1” comes again. Posts that are published stay.</source>
        <translation>«&#xa0;%1&#xa0;» se répète. Ce qui est publié reste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This one and the following</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>Only this post</source>
        <translation>Celle-ci seulement</translation>
    </message>
    <message>
        <source>From which post on?</source>
        <translation>À partir de quelle publication&#x202f;?</translation>
    </message>
    <message>
        <source>Published posts stay as they are, and no new post is made before them.</source>
        <translation>Ce qui est publié reste tel quel, et rien de nouveau n’est créé avant.</translation>
    </message>
</context>
<context>
    <name>gui::RepeatRow</name>
    <message>
        <source>Changes here are for</source>
        <translation>Les changements valent pour</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Only this post</source>
        <translation>Cette publication seulement</translation>
    </message>
    <message>
        <source>This one and the following</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>It comes once.</source>
        <translation>Elle ne paraît qu’une fois.</translation>
    </message>
    <message>
        <source>Give it a day first: an idea comes once.</source>
        <translation>Donnez-lui d’abord une date&#xa0;: une idée ne se répète pas.</translation>
    </message>
    <message>
        <source>Moved from %1; it keeps its place when the others move.</source>
        <translation>Déplacée du %1&#x202f;; elle garde sa place quand les autres bougent.</translation>
    </message>
    <message>
        <source>Change the repetition…</source>
        <translation>Modifier la répétition…</translation>
    </message>
    <message>
        <source>Repeat the post…</source>
        <translation>Répéter la publication…</translation>
    </message>
    <message>
        <source>Make this post the last one</source>
        <translation>En faire la dernière</translation>
    </message>
</context>
<context>
    <name>gui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>What will your manager read?</source>
        <translation>Que lira votre direction&#x202f;?</translation>
    </message>
    <message>
        <source>The document tells the plan on paper: status first, then goals, people, channels and calendar. It needs one goal to begin with.</source>
        <translation>Le document présente le plan sur papier&#xa0;: d’abord où vous en êtes, puis les objectifs, le public, les canaux et le calendrier. Il faut au moins un objectif pour commencer.</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Nothing to print yet.</source>
        <translation>Rien à imprimer pour l’instant.</translation>
    </message>
    <message>
        <source>As it will print on %1.</source>
        <translation>Tel qu’il s’imprimera au %1.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, A4</source>
        <translation>
            <numerusform>%n&#xa0;page, A4</numerusform>
            <numerusform>%n&#xa0;pages, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Deux pages</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>two pages</source>
        <translation>deux pages</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The document opens in your PDF viewer</source>
        <translation>Le document s’ouvre dans votre lecteur de PDF</translation>
    </message>
</context>
<context>
    <name>gui::ReturnCard</name>
    <message>
        <source>Return on investment (ROI)</source>
        <translation>Retour sur investissement (ROI)</translation>
    </message>
    <message>
        <source>Write that goal</source>
        <translation>Écrire cet objectif</translation>
    </message>
</context>
<context>
    <name>gui::ReviewPart</name>
    <message>
        <source>Reviews</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>Ajouter un bilan</translation>
    </message>
    <message>
        <source>When will you look at it again?</source>
        <translation>Quand ferez-vous le point&#x202f;?</translation>
    </message>
    <message>
        <source>A plan that nobody looks at is a wish. Half an hour in the middle of the quarter and one at its end keep it true.</source>
        <translation>Un plan que personne ne regarde reste un vœu. Une demi-heure au milieu du trimestre et une autre à la fin le gardent juste.</translation>
    </message>
    <message>
        <source>Choose a first date in the middle of the quarter.</source>
        <translation>Choisissez une première date au milieu du trimestre.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>The plan is complete.</source>
        <translation>Le plan est complet.</translation>
    </message>
    <message>
        <source>What the plan still lacks</source>
        <translation>Ce qui manque encore au plan</translation>
    </message>
    <message>
        <source>Mid-quarter review</source>
        <translation>Bilan de mi-trimestre</translation>
    </message>
    <message>
        <source>End-of-quarter review</source>
        <translation>Bilan de fin de trimestre</translation>
    </message>
    <message>
        <source>This day lies outside the quarter, which lasts until %1.</source>
        <translation>Ce jour tombe hors du trimestre, qui dure jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>gui::SampleCard</name>
    <message>
        <source>Open the sample %1</source>
        <translation>Ouvrir l’exemple %1</translation>
    </message>
</context>
<context>
    <name>gui::SayNo</name>
    <message>
        <source>It serves no goal: say no?</source>
        <translation>Elle ne sert aucun objectif&#xa0;: y renoncer&#x202f;?</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Pourquoi pas maintenant</translation>
    </message>
    <message>
        <source>Kept beside the idea, so that the answer is there when it comes up again.</source>
        <translation>Gardé avec l’idée&#xa0;: la réponse sera là quand elle reviendra.</translation>
    </message>
    <message>
        <source>Move it to the ideas you left</source>
        <translation>La passer dans les idées écartées</translation>
    </message>
</context>
<context>
    <name>gui::ScoreboardTable</name>
    <message>
        <source>Scoreboard</source>
        <translation>Tableau des indicateurs</translation>
    </message>
</context>
<context>
    <name>gui::Search</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Command of the page “%1”</source>
        <translation>Commande de la page «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gui::SearchBox</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Choisissez-y une entrée.</translation>
    </message>
</context>
<context>
    <name>gui::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gui::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::SendForReviewDialog</name>
    <message>
        <source>Send for review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Send posts for review</source>
        <translation>Envoyer des publications en relecture</translation>
    </message>
    <message>
        <source>They become one file. Your client opens it in a browser, without an account, decides on each post and sends an answer back. Notes, costs and checklists stay here.</source>
        <translation>Elles deviennent un seul fichier. La personne qui relit l’ouvre dans un navigateur, sans compte, se prononce sur chaque publication et renvoie une réponse. Notes, coûts et listes de contrôle restent ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the review page…</source>
        <translation>Enregistrer la page de relecture…</translation>
    </message>
    <message>
        <source>The days shown: %1</source>
        <translation>Les jours affichés&#xa0;:&#x202f;%1</translation>
    </message>
    <message>
        <source>The coming four weeks</source>
        <translation>Les quatre semaines à venir</translation>
    </message>
    <message>
        <source>The quarter: %1</source>
        <translation>Le trimestre&#xa0;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Posts of which days</source>
        <translation>Publications de quels jours</translation>
    </message>
    <message>
        <source>Posts of which status</source>
        <translation>Publications de quel statut</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only what the calendar’s filter lets through</source>
        <translation>Seulement ce que le filtre du calendrier laisse passer</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>The review page is saved</source>
        <translation>La page de relecture est enregistrée</translation>
    </message>
    <message>
        <source>Send this file as you like, by mail or otherwise. What comes back is read by “Read the client’s answer…” in this menu.</source>
        <translation>Envoyez ce fichier comme vous voulez, par e-mail ou autrement. Pour lire la réponse, choisissez «&#xa0;Lire la réponse reçue…&#xa0;» dans le même menu.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the review page</source>
        <translation>Enregistrer la page de relecture</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n posts for review</source>
        <translation>
            <numerusform>%n&#xa0;publication envoyée en relecture</numerusform>
            <numerusform>%n&#xa0;publications envoyées en relecture</numerusform>
        </translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>C’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>A few words to whoever reviews</source>
        <translation>Quelques mots pour la personne qui relit</translation>
    </message>
    <message numerus="yes">
        <source>The %n posts chosen</source>
        <translation>
            <numerusform>La publication choisie</numerusform>
            <numerusform>Les %n publications choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Each takes effect as you choose it.</source>
        <translation>Chaque choix prend effet aussitôt.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>for every plan on this computer</source>
        <translation>pour tous les fichiers de cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Of the window and its figures and days. What you wrote stays as you wrote it.</source>
        <translation>Celle de la fenêtre, de ses chiffres et de ses dates. Ce que vous avez écrit reste tel quel.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Of the window; documents are always printed light.</source>
        <translation>Celui de la fenêtre&#x202f;; les documents sont toujours clairs.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Reduced: the text cursor doesn’t blink. Nothing else moves by itself.</source>
        <translation>Réduites&#xa0;: le curseur de texte ne clignote pas. Rien d’autre ne bouge tout seul.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce fichier de stratégie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>For budgets and for targets in money. Amounts keep their figures: nothing is converted.</source>
        <translation>Pour les budgets et les valeurs cibles en argent. Les montants gardent leurs chiffres&#xa0;: rien n’est converti.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The hours of posts and reviews are hours there. Type a city to find it.</source>
        <translation>Les heures des publications et des bilans sont celles de ce fuseau. Saisissez une ville pour le trouver.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>For the calendar, the weeks of the quarter and this week’s numbers.</source>
        <translation>Pour le calendrier, les semaines du trimestre et les chiffres de la semaine.</translation>
    </message>
    <message>
        <source>First month of the year’s first quarter</source>
        <translation>Mois où commence le premier trimestre de l’année</translation>
    </message>
    <message>
        <source>For a business year that doesn’t begin in January. Quarters planned from now on follow it; those of the plan keep their days.</source>
        <translation>Pour un exercice qui ne commence pas en janvier. Les prochains trimestres en tiendront compte&#x202f;; ceux du fichier gardent leurs dates.</translation>
    </message>
    <message>
        <source>kept in the file</source>
        <translation>enregistré dans le fichier</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>When somebody is there to answer. A new post is offered one of these hours, and a broadcast or a poll outside them is pointed out.</source>
        <translation>Quand quelqu’un est là pour répondre. Une nouvelle publication se voit proposer une de ces heures, et un direct ou un sondage en dehors est signalé.</translation>
    </message>
    <message>
        <source>How bold a target may be</source>
        <translation>Jusqu’où une cible peut aller</translation>
    </message>
    <message>
        <source>Times the growth that was measured. A target that needs more is “not supported”, and asks for a reason.</source>
        <translation>En nombre de fois la croissance mesurée. Au-delà, la cible n’est pas étayée par l’historique et demande une raison.</translation>
    </message>
</context>
<context>
    <name>gui::SoWhatCard</name>
    <message>
        <source>So what?</source>
        <translation>Et alors&#x202f;?</translation>
    </message>
    <message>
        <source>When this number moves, what changes for the business: visits, contacts, sales?</source>
        <translation>Quand ce chiffre bouge, qu’est-ce qui change pour l’entreprise&#xa0;: visites, contacts, ventes&#x202f;?</translation>
    </message>
    <message>
        <source>%1: easy to follow, hard to prove. Count instead:</source>
        <translation>%1&#xa0;: facile à suivre, difficile à prouver. Comptez plutôt&#xa0;:</translation>
    </message>
    <message>
        <source>In the end: %1</source>
        <translation>Au bout du compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::StepList</name>
    <message>
        <source>complete</source>
        <translation>c’est fait</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
</context>
<context>
    <name>gui::StrategyPage</name>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Six Ms</source>
        <translation>Les six M</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Est-ce utile&#x202f;?</translation>
    </message>
    <message>
        <source>Ideas you left</source>
        <translation>Idées écartées</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Everything the plan says, on one sheet, and why you are there at all.</source>
        <translation>Tout ce que dit la stratégie sur une feuille, et pourquoi vous êtes sur les réseaux.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>gui::StrategyTabs</name>
    <message>
        <source>Answer the first question to see whether it is worth your time.</source>
        <translation>Répondez à la première question pour voir si cela vaut votre temps.</translation>
    </message>
    <message>
        <source>Go: people expect you there, and the business wants something from it.</source>
        <translation>Allez-y&#xa0;: on vous y attend, et l’entreprise en espère quelque chose.</translation>
    </message>
    <message>
        <source>Only one of the two holds. Try it for a few weeks with a question to answer, before you promise numbers: a goal can be an exploration.</source>
        <translation>Une seule des deux conditions est remplie. Essayez quelques semaines avec une question à trancher, avant de promettre des chiffres&#xa0;: un objectif peut être une exploration.</translation>
    </message>
    <message>
        <source>Nobody expects you there and the business wants nothing from it: your hours are probably better spent elsewhere.</source>
        <translation>Personne ne vous y attend et l’entreprise n’en espère rien&#xa0;: vos heures seront sans doute mieux employées ailleurs.</translation>
    </message>
    <message>
        <source>Business objectives</source>
        <translation>Objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif d’entreprise</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif d’entreprise</translation>
    </message>
    <message>
        <source>What does the business want this year?</source>
        <translation>Que veut l’entreprise cette année&#x202f;?</translation>
    </message>
    <message>
        <source>More breakfasts on weekdays, fewer phone calls, two hires: say it without naming a network. Every goal will serve one of them.</source>
        <translation>Plus de petits-déjeuners en semaine, moins d’appels, deux embauches&#xa0;: dites-le sans nommer de réseau. Chaque objectif en servira un.</translation>
    </message>
    <message>
        <source>What the business wants</source>
        <translation>Ce que veut l’entreprise</translation>
    </message>
    <message>
        <source>What marketing contributes</source>
        <translation>Ce que le marketing apporte</translation>
    </message>
    <message>
        <source>For example: be the first address people think of before nine</source>
        <translation>Par exemple&#xa0;: être la première adresse à laquelle on pense avant neuf heures</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n&#xa0;objectif</numerusform>
            <numerusform>%n&#xa0;objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal of the quarter serves it yet.</source>
        <translation>Aucun objectif du trimestre ne le sert encore.</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Est-ce utile&#x202f;?</translation>
    </message>
    <message>
        <source>Do your customers want to meet you on social media?</source>
        <translation>Vos clients souhaitent-ils vous retrouver sur les réseaux sociaux&#x202f;?</translation>
    </message>
    <message>
        <source>Ask five of them. Whether the business wants something from it, its objectives say.</source>
        <translation>Demandez à cinq d’entre eux. Ce que l’entreprise en attend, ses objectifs le disent.</translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation>À qui vendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Selling to companies takes longer: goals about leads get more time.</source>
        <translation>Vendre à des entreprises prend plus de temps&#xa0;: les objectifs de prospects ont un délai plus long.</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Qui fait le travail&#x202f;?</translation>
    </message>
    <message>
        <source>Hours a week for social media</source>
        <translation>Heures par semaine pour les réseaux sociaux</translation>
    </message>
    <message>
        <source>Minutes a day for answering people</source>
        <translation>Minutes par jour pour répondre aux gens</translation>
    </message>
    <message>
        <source>On open days; they count as planned time.</source>
        <translation>Les jours d’ouverture&#x202f;; elles comptent comme temps prévu.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whose rules the checklist before publishing follows.</source>
        <translation>Celui dont les règles s’appliquent aux vérifications avant publication.</translation>
    </message>
    <message>
        <source>Ideas you left</source>
        <translation>Idées écartées</translation>
    </message>
    <message>
        <source>Note an idea you leave</source>
        <translation>Noter une idée écartée</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>What did you say no to?</source>
        <translation>À quoi avez-vous dit non&#x202f;?</translation>
    </message>
    <message>
        <source>Goals give the right to say no. Note a good idea that serves none of them, and why: next time the answer is there already.</source>
        <translation>Les objectifs donnent le droit de dire non. Notez une bonne idée qui n’en sert aucun, et pourquoi&#xa0;: la prochaine fois, la réponse sera déjà là.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>L’idée</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Pourquoi pas maintenant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Does it serve one of the goals? %1.</source>
        <translation>Sert-elle l’un des objectifs&#x202f;? %1.</translation>
    </message>
    <message>
        <source>Take it up after all</source>
        <translation>La reprendre finalement</translation>
    </message>
    <message>
        <source>It waits among the ideas of the calendar</source>
        <translation>Elle attend parmi les idées du calendrier</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>gui::SubjectFindings</name>
    <message>
        <source>To put right here</source>
        <translation>À revoir ici</translation>
    </message>
</context>
<context>
    <name>gui::SuspendDialog</name>
    <message>
        <source>Suspend channels</source>
        <translation>Suspendre des canaux</translation>
    </message>
    <message>
        <source>When news or mourning demand silence: the posts of these days wait among the ideas until you place them again.</source>
        <translation>Quand l’actualité ou un deuil impose le silence&#xa0;: les publications de ces jours attendent parmi les idées jusqu’à ce que vous les replaciez.</translation>
    </message>
    <message>
        <source>Channels to suspend</source>
        <translation>Canaux à suspendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n posts</source>
        <translation>
            <numerusform>Suspendre %n&#xa0;publication</numerusform>
            <numerusform>Suspendre %n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts wait among the ideas</source>
        <translation>
            <numerusform>%n&#xa0;publication attend parmi les idées</numerusform>
            <numerusform>%n&#xa0;publications attendent parmi les idées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TabbedPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>gui::TimeBlocksTab</name>
    <message>
        <source>Times kept free</source>
        <translation>Temps réservés</translation>
    </message>
    <message>
        <source>Keep a time free</source>
        <translation>Réserver un temps</translation>
    </message>
    <message>
        <source>New time kept free</source>
        <translation>Nouveau temps réservé</translation>
    </message>
    <message>
        <source>When do you talk with people?</source>
        <translation>Quand échangez-vous avec votre public&#x202f;?</translation>
    </message>
    <message>
        <source>Answering, commenting and thanking take time like a post does: keep it free. And keep some for what nobody planned.</source>
        <translation>Répondre, commenter, remercier prend du temps, comme une publication&#xa0;: réservez-le. Et gardez-en pour l’imprévu.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Only that day</source>
        <translation>Ce jour-là seulement</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every week on that weekday</source>
        <translation>Chaque semaine, ce jour-là</translation>
    </message>
    <message>
        <source>Every second week on that weekday</source>
        <translation>Une semaine sur deux, ce jour-là</translation>
    </message>
    <message>
        <source>Every month on that day</source>
        <translation>Chaque mois, à cette date</translation>
    </message>
    <message>
        <source>Days on which you are closed are left out.</source>
        <translation>Vos jours de fermeture sont laissés de côté.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Wherever people are</source>
        <translation>Là où est le public</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>An average week of the quarter: %1 for talking with people, %2 in reserve. Under the rule of thirds, each time for people counts as something personal.</source>
        <translation>Une semaine moyenne du trimestre&#xa0;: %1 pour échanger avec le public, %2 en réserve. Dans la règle des tiers, chaque temps d’échange compte comme contenu personnel.</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>À quelle heure</translation>
    </message>
</context>
<context>
    <name>gui::TimeField</name>
    <message>
        <source>Write an hour, for example %1.</source>
        <translation>Écrivez une heure, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>gui::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
</context>
<context>
    <name>gui::TodayDialog</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Rien n’est prévu pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Mark as published…</source>
        <translation>Marquer comme publiée…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Were they published?</source>
        <translation>Ont-elles été publiées&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n posts of days before are not marked. Each is asked about once: your answer settles it.</source>
        <translation>
            <numerusform>%n&#xa0;publication d’un jour passé n’est pas marquée. La question n’est posée qu’une fois&#xa0;: votre réponse la règle.</numerusform>
            <numerusform>%n&#xa0;publications de jours passés ne sont pas marquées. La question n’est posée qu’une fois pour chacune&#xa0;: votre réponse la règle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older posts follow once these are answered.</source>
        <translation>
            <numerusform>%n&#xa0;publication plus ancienne suivra une fois ces réponses données.</numerusform>
            <numerusform>%n&#xa0;publications plus anciennes suivront une fois ces réponses données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, published…</source>
        <translation>Oui, publiée…</translation>
    </message>
    <message>
        <source>No, on another day…</source>
        <translation>Non, un autre jour…</translation>
    </message>
    <message>
        <source>The new day</source>
        <translation>Le nouveau jour</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacée au %1</translation>
    </message>
    <message>
        <source>No, back to the ideas</source>
        <translation>Non, retour aux idées</translation>
    </message>
    <message>
        <source>It waits among the ideas</source>
        <translation>Elle attend parmi les idées</translation>
    </message>
    <message>
        <source>Don’t ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Not asked about again</source>
        <translation>La question ne sera plus posée</translation>
    </message>
    <message>
        <source>All of them were published</source>
        <translation>Toutes ont été publiées</translation>
    </message>
    <message>
        <source>Don’t ask about any of them</source>
        <translation>Ne demander pour aucune</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n posts as published</source>
        <translation>
            <numerusform>%n&#xa0;publication marquée comme publiée</numerusform>
            <numerusform>%n&#xa0;publications marquées comme publiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TodayLine</name>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The text is on the clipboard</source>
        <translation>Le texte est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
</context>
<context>
    <name>gui::TokenButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::ToolHelp</name>
    <message>
        <source>Choosing a tool</source>
        <translation>Choisir un outil</translation>
    </message>
    <message>
        <source>Tools and their prices change: look at the maker’s own page before you decide.</source>
        <translation>Les outils et leurs prix changent&#xa0;: consultez la page de l’éditeur avant de décider.</translation>
    </message>
</context>
<context>
    <name>gui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n&#xa0;jour restant</numerusform>
            <numerusform>%n&#xa0;jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter shown: %1</source>
        <translation>Trimestre affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Préparer le %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n days</source>
        <translation>
            <numerusform>Commence dans %n jour</numerusform>
            <numerusform>Commence dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the plan begins</comment>
        <translation>le %1</translation>
    </message>
</context>
<context>
    <name>gui::ValuesView</name>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Whose values</source>
        <translation>Valeurs de</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12&#xa0;semaines</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Le trimestre</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Ajouter une statistique</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Values by day</source>
        <translation>Valeurs par jour</translation>
    </message>
    <message>
        <source>The business as a whole</source>
        <translation>L’entreprise dans son ensemble</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln new values</source>
        <translation>
            <numerusform>%Ln nouvelle valeur collée</numerusform>
            <numerusform>%Ln nouvelles valeurs collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln typed values</source>
        <translation>
            <numerusform>%Ln valeur saisie annulée</numerusform>
            <numerusform>%Ln valeurs saisies annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>values</source>
        <comment>part of a file’s name: letters a to z only</comment>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Filtrer les valeurs</translation>
    </message>
    <message>
        <source>Filter: a word, &gt; 1,000</source>
        <translation>Filtrer : un mot, &gt; 1 000</translation>
    </message>
    <message>
        <source>Words of a day, a metric or a file, or a number: reach &gt; 1,000</source>
        <translation>Des mots d’un jour, d’une statistique ou d’un fichier, ou un nombre : portée &gt; 1 000</translation>
    </message>
    <message>
        <source>No value is like that among the days shown.</source>
        <translation>Aucune valeur ne correspond parmi les jours affichés.</translation>
    </message>
    <message>
        <source>Choose a cell and type, or paste from a spreadsheet. A typed value has a dot and counts instead of a file’s; Del takes it back, and empties what a file told. An empty cell was not measured.</source>
        <translation>Choisissez une cellule et saisissez, ou collez depuis un tableur. Une valeur saisie porte un point et compte à la place de celle d’un fichier ; Suppr la retire, et vide ce qu’un fichier disait. Une cellule vide n’a pas été mesurée.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %Ln values; the file keeps its own</source>
        <translation>
            <numerusform>%Ln valeur vidée ; le fichier garde la sienne</numerusform>
            <numerusform>%Ln valeurs vidées ; le fichier garde les siennes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Where are the earlier versions of this plan?</source>
        <translation>Où sont les versions précédentes de ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>There is none yet. Whenever a plan is opened that changed since the last time, a checked copy of it is kept on this computer: the last ten, and one a week of the past year.</source>
        <translation>Il n’y en a pas encore. Chaque fois qu’un fichier modifié depuis la dernière fois est ouvert, une copie vérifiée en est gardée sur cet ordinateur&#xa0;: les dix dernières, et une par semaine sur un an.</translation>
    </message>
    <message>
        <source>Kept by themselves</source>
        <translation>Gardées automatiquement</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>then → now</source>
        <translation>avant → maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This version says the same as the plan does now.</source>
        <translation>Cette version dit la même chose que le fichier actuel.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the plan are different now.</source>
        <translation>
            <numerusform>%n&#xa0;élément du fichier est différent maintenant.</numerusform>
            <numerusform>%n&#xa0;éléments du fichier sont différents maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan says again what it said on %1</source>
        <translation>Le fichier est de nouveau celui du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n imports or notes of numbers came later. They stay when you restore: they were measured, not planned. Take them back on the Metrics page.</source>
        <translation>
            <numerusform>%n import ou saisie de chiffres est venu depuis. Il reste lors de la restauration&#xa0;: il a été mesuré, pas planifié. Annulez-le sur la page Statistiques.</numerusform>
            <numerusform>%n imports ou saisies de chiffres sont venus depuis. Ils restent lors de la restauration&#xa0;: ils ont été mesurés, pas planifiés. Annulez-les sur la page Statistiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports or notes of numbers were taken back since. Restoring does not bring them back: import the file again.</source>
        <translation>
            <numerusform>%n import ou saisie de chiffres a été annulé depuis. La restauration ne le rétablit pas&#xa0;: importez de nouveau le fichier.</numerusform>
            <numerusform>%n imports ou saisies de chiffres ont été annulés depuis. La restauration ne les rétablit pas&#xa0;: importez de nouveau les fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked copies on this computer. Restoring one brings the plan back, not the numbers, and is a step that you can undo.</source>
        <translation>
            <numerusform>%n copie vérifiée sur cet ordinateur. La restaurer ramène le plan, pas les chiffres, et peut s’annuler.</numerusform>
            <numerusform>%n copies vérifiées sur cet ordinateur. En restaurer une ramène le plan, pas les chiffres, et peut s’annuler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::VisitsTab</name>
    <message>
        <source>Which network sends people to your website?</source>
        <translation>Quel réseau amène du monde sur votre site&#x202f;?</translation>
    </message>
    <message>
        <source>Export the visits by source from your website’s statistics, in Google Analytics the report “Traffic acquisition”, and import the file. This page then shows the share of each network.</source>
        <translation>Exportez les visites par source depuis les statistiques de votre site (dans Google Analytics, le rapport «&#xa0;Acquisition de trafic&#xa0;»), puis importez le fichier. Cette page montre alors la part de chaque réseau.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Sources of visits</source>
        <translation>Sources de visites</translation>
    </message>
    <message>
        <source>Another source: partner.example, or a utm_source</source>
        <translation>Autre source&#xa0;: site partenaire ou nom de lien suivi</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Autre source</translation>
    </message>
    <message>
        <source>Show all the program knows</source>
        <translation>Afficher toutes les sources connues</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Visits from networks</source>
        <translation>Visites venues des réseaux</translation>
    </message>
    <message>
        <source>Visits of the website from %1, as files tell it. Choose the network where a source is named in a way of its own.</source>
        <translation>Visites du site, %1, d’après les fichiers importés. Si une source n’est pas reconnue, indiquez son réseau.</translation>
    </message>
    <message>
        <source>No file that counts visits by their source was imported yet.</source>
        <translation>Aucun fichier comptant les visites par source n’a encore été importé.</translation>
    </message>
    <message>
        <source>None of the visits came from a network.</source>
        <translation>Aucune visite n’est venue d’un réseau.</translation>
    </message>
    <message>
        <source>%1 brings most.</source>
        <translation>%1 vous amène le plus de visites.</translation>
    </message>
    <message>
        <source>Each network’s visits out of the %1 from all networks; all sources together brought %2.</source>
        <translation>Part de chaque réseau dans les %1 visites venues des réseaux&#xa0;; toutes sources confondues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>It is no network that you are on or could be on.</source>
        <translation>Ce n’est aucun des réseaux sociaux.</translation>
    </message>
    <message>
        <source>As the program says</source>
        <translation>Choix automatique</translation>
    </message>
    <message>
        <source>Show those of the files</source>
        <translation>Afficher seulement les miennes</translation>
    </message>
</context>
<context>
    <name>gui::VoiceCard</name>
    <message>
        <source>Share of voice</source>
        <translation>Part de voix</translation>
    </message>
    <message>
        <source>Mentions of you this week</source>
        <translation>Mentions de votre marque cette semaine</translation>
    </message>
    <message>
        <source>Mentions of all your rivals this week</source>
        <translation>Mentions de tous vos concurrents cette semaine</translation>
    </message>
    <message>
        <source>%1 of what is said is about you: %2 of %3 mentions, %4.</source>
        <translation>%1 de ce qui se dit parle de vous&#xa0;: %2 mentions sur %3, %4.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>Nobody was mentioned in the weeks that were counted.</source>
        <translation>Aucune mention dans les semaines comptées.</translation>
    </message>
    <message>
        <source>Count both in the same week: mentions of you ÷ mentions of you and of all rivals that you follow.</source>
        <translation>Comptez les deux la même semaine&#xa0;: vos mentions ÷ vos mentions et celles de tous les concurrents suivis.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>On all networks together</source>
        <translation>Sur tous les réseaux ensemble</translation>
    </message>
</context>
<context>
    <name>gui::WeekRowView</name>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more this week; in the field, press +</source>
        <translation>Un de plus cette semaine&#x202f;; dans la case, appuyez sur +</translation>
    </message>
    <message>
        <source>read from the file</source>
        <translation>lu dans le fichier</translation>
    </message>
</context>
<context>
    <name>gui::WeekView</name>
    <message>
        <source>This week’s numbers</source>
        <translation>Les chiffres de la semaine</translation>
    </message>
    <message>
        <source>An empty field stays empty: the chart shows a gap, never a zero. What a file brings later counts from then on.</source>
        <translation>Une case vide reste vide&#xa0;: le graphique montre un trou, jamais un zéro. Ce qu’un fichier apporte ensuite compte à partir de là.</translation>
    </message>
    <message>
        <source>Note another number</source>
        <translation>Noter un autre chiffre</translation>
    </message>
    <message>
        <source>This week’s numbers are all there.</source>
        <translation>Tous les chiffres de la semaine sont là.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are left to note this week.</source>
        <translation>
            <numerusform>%n&#xa0;chiffre reste à noter cette semaine.</numerusform>
            <numerusform>%n&#xa0;chiffres restent à noter cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n&#xa0;autre</numerusform>
            <numerusform>%1 et %n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Wizard</name>
    <message>
        <source>Your strategy</source>
        <translation>Votre stratégie</translation>
    </message>
    <message>
        <source>Leave, everything is saved</source>
        <translation>Quitter, tout est enregistré</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation>Passer ces questions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, partie %2 sur %3</translation>
    </message>
    <message>
        <source>See the document</source>
        <translation>Voir le document</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Two-page plan</source>
        <translation>Plan en deux pages</translation>
    </message>
    <message>
        <source>Print a blank questionnaire</source>
        <translation>Imprimer un questionnaire vierge</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;OpenDocument texts (*.odt)</source>
        <translation>Documents PDF (*.pdf);;Textes OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 est enregistré</translation>
    </message>
    <message>
        <source>Begin with six words instead</source>
        <translation>Commencer plutôt par six mots</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>gui::WizardBar</name>
    <message>
        <source>Wizard</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Wizard: %1 of %2 steps</source>
        <translation>Assistant&#xa0;: %1 sur %2 étapes</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 sur %2 étapes</translation>
    </message>
</context>
<context>
    <name>gui::WizardHead</name>
    <message>
        <source>Print a blank questionnaire</source>
        <translation>Imprimer un questionnaire vierge</translation>
    </message>
    <message>
        <source>The questions of the quick path…</source>
        <translation>Les questions du parcours rapide…</translation>
    </message>
    <message>
        <source>All questions…</source>
        <translation>Toutes les questions…</translation>
    </message>
    <message>
        <source>Your strategy</source>
        <translation>Votre stratégie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n steps of %2 are complete</source>
        <translation>
            <numerusform>%1 · %n&#xa0;étape sur %2 terminée</numerusform>
            <numerusform>%1 · %n&#xa0;étapes sur %2 terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>every question is answered</source>
        <translation>toutes les questions ont leur réponse</translation>
    </message>
    <message>
        <source>This quarter ended on %1.</source>
        <translation>Ce trimestre s’est terminé le %1.</translation>
    </message>
</context>
<context>
    <name>gui::WizardPanel</name>
    <message>
        <source>The card fills as you answer</source>
        <translation>La fiche se remplit au fil de vos réponses</translation>
    </message>
</context>
<context>
    <name>gui::WizardPart</name>
    <message>
        <source>Only the questions that matter most</source>
        <translation>Seulement les questions essentielles</translation>
    </message>
    <message>
        <source>Go deeper</source>
        <translation>Aller plus loin</translation>
    </message>
</context>
<context>
    <name>gui::WordingLine</name>
    <message>
        <source>%1. %2</source>
        <comment>how many words; what could be better</comment>
        <translation>%1.&#x202f;%2</translation>
    </message>
</context>
<context>
    <name>gui::WorkspaceView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Import metrics…</source>
        <translation>Importer des statistiques…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>Impossible d’annuler cette action</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>This could not be done again</source>
        <translation>Impossible de rétablir cette action</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>L’enregistrement n’a pas pu se faire</translation>
    </message>
    <message>
        <source>Go on with what repeats?</source>
        <translation>Poursuivre ce qui se répète&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Repetitions that ended with the quarter would bring %n posts, as drafts.</source>
        <translation>
            <numerusform>Les répétitions qui finissaient avec le trimestre donneraient %n&#xa0;publication, en brouillon.</numerusform>
            <numerusform>Les répétitions qui finissaient avec le trimestre donneraient %n&#xa0;publications, en brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sans elles</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Les poursuivre</translation>
    </message>
</context>
<context>
    <name>gui::YearCell</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::YearDialog</name>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>Show the year a quarter earlier</source>
        <translation>Afficher l’année un trimestre plus tôt</translation>
    </message>
    <message>
        <source>Show the year a quarter later</source>
        <translation>Afficher l’année un trimestre plus tard</translation>
    </message>
    <message>
        <source>Key dates, campaigns (filled bars), closed periods (hatched bars), and what to begin weeks before its date. A click opens the month.</source>
        <translation>Dates clés, campagnes (barres pleines), fermetures (barres hachurées), et ce qui se prépare des semaines avant sa date. Un clic ouvre le mois.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month of a year</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gui::pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Campaigns &amp; budget</source>
        <translation>Campagnes et budget</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>gui::wizard</name>
    <message>
        <source>This could not be saved</source>
        <translation>L’enregistrement a échoué</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>Audit of your accounts</source>
        <translation>Audit de vos comptes</translation>
    </message>
    <message>
        <source>Channels and profiles</source>
        <translation>Canaux et profils</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Content calendar</source>
        <translation>Calendrier éditorial</translation>
    </message>
    <message>
        <source>Evaluate and adjust</source>
        <translation>Évaluer et ajuster</translation>
    </message>
    <message>
        <source>What the business is called and what it does.</source>
        <translation>Le nom de l’entreprise et ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Three goals that say what is counted, how much and until when.</source>
        <translation>Trois objectifs qui disent ce que l’on compte, combien et pour quand.</translation>
    </message>
    <message>
        <source>Two competitors, each looked at on one network.</source>
        <translation>Deux concurrents, observés chacun sur un réseau.</translation>
    </message>
    <message>
        <source>A decision for every account.</source>
        <translation>Une décision pour chaque compte.</translation>
    </message>
    <message>
        <source>One example that you like.</source>
        <translation>Un exemple qui vous plaît.</translation>
    </message>
    <message>
        <source>One pillar, and six posts in the quarter.</source>
        <translation>Un pilier et six publications dans le trimestre.</translation>
    </message>
    <message>
        <source>One date to look at the plan again.</source>
        <translation>Une date pour refaire le point.</translation>
    </message>
    <message>
        <source>Business objectives</source>
        <translation>Objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Strengths of the competitors</source>
        <translation>Forces des concurrents</translation>
    </message>
    <message>
        <source>Decisions on your accounts</source>
        <translation>Décisions sur vos comptes</translation>
    </message>
    <message>
        <source>Missions of the channels</source>
        <translation>Missions des canaux</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>Content pillars</source>
        <translation>Piliers de contenu</translation>
    </message>
    <message>
        <source>First posts</source>
        <translation>Premières publications</translation>
    </message>
    <message>
        <source>Date of a review</source>
        <translation>Date d’un bilan</translation>
    </message>
    <message>
        <source>One persona with %1 answers, half of the questions.</source>
        <translation>Un persona avec %1 réponses, la moitié des questions.</translation>
    </message>
    <message>
        <source>A sentence of mission and posts a week for every channel.</source>
        <translation>Pour chaque canal, une phrase de mission et un nombre de publications par semaine.</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>The folder “%1” is not there. Make it first, or choose another.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. Choose one of %2.</source>
        <translation>Il n’y a pas d’exemple «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is held by %2, so nothing can be changed here. Close it there and try again.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par %2&#xa0;: rien ne peut être modifié ici. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Quarterdeck: it can be read but not changed. Change it with that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Quarterdeck&#xa0;: vous pouvez le lire, pas le modifier. Modifiez-le avec cette version.</translation>
    </message>
    <message>
        <source>“%1” can’t be written to. Allow writing to the file and its folder, or work on a copy.</source>
        <translation>Impossible d’écrire dans «&#xa0;%1&#xa0;». Autorisez l’écriture dans le fichier et son dossier, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>There is no step left to take back.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>There is no step left to do again.</source>
        <translation>Il n’y a plus rien à rétablir.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar. Choose an .ics or .csv file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un calendrier. Choisissez un fichier .ics ou .csv.</translation>
    </message>
    <message>
        <source>There is no calendar layout “%1”. Choose one of %2.</source>
        <translation>Il n’y a pas de présentation de calendrier «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no post. Nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune publication. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The document could not be written to %1. Choose another folder, or free some space.</source>
        <translation>Impossible d’écrire le document dans %1. Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The pages could not be set: the font Noto Sans is missing. Install it and open the page again.</source>
        <translation>Impossible de mettre en page&#xa0;: la police Noto Sans est absente. Installez-la, puis rouvrez la page.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” could not be written. See that the folder allows it and has room, or choose another.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez que le dossier l’autorise et qu’il reste de la place, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See that its name is right.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB, too large for what it should be.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 256 Mio&#xa0;: c’est trop volumineux pour ce type de fichier.</translation>
    </message>
    <message>
        <source>“%1” can’t be read. See that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que vous en avez le droit.</translation>
    </message>
    <message>
        <source>The file does not say which network it is from: its numbers are kept for the business as a whole. Name the channel to keep them there.</source>
        <translation>Le fichier ne dit pas de quel réseau il vient&#xa0;: ses chiffres sont gardés pour l’entreprise dans son ensemble. Nommez le canal pour les y ranger.</translation>
    </message>
    <message>
        <source>The plan has no channel on %1: these numbers are kept for the business as a whole. Add the channel and import the file again to have them there.</source>
        <translation>Le plan n’a pas de canal sur %1&#xa0;: ces chiffres sont gardés pour l’entreprise dans son ensemble. Ajoutez le canal et importez de nouveau le fichier pour les y ranger.</translation>
    </message>
    <message>
        <source>The plan has no channel “%1”: it has no channels yet. Add one first.</source>
        <translation>Le plan n’a pas de canal «&#xa0;%1&#xa0;»&#xa0;: il n’a encore aucun canal. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>The plan has no channel “%1”. Its channels are: %2.</source>
        <translation>Le plan n’a pas de canal «&#xa0;%1&#xa0;». Ses canaux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The numbers of “%1” may belong to any of %2. Name the channel they are for.</source>
        <translation>Les chiffres de «&#xa0;%1&#xa0;» peuvent venir de plusieurs canaux&#xa0;: %2. Nommez le canal concerné.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. Bring it back from a backup.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est endommagé. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” holds no row that can be imported. Nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune ligne à importer. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1”: %2 Nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is not an import that can be taken back. “quarterdeck imports” lists them with their ids.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un import que l’on peut annuler. «&#xa0;quarterdeck imports&#xa0;» en donne la liste avec leurs identifiants.</translation>
    </message>
    <message>
        <source>Most of what the plan says of “%1” is assumed. Answers assumed: %2 of %3.</source>
        <translation>L’essentiel de ce que le plan dit de «&#xa0;%1&#xa0;» est supposé. Réponses supposées&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Ask five customers, or look at the networks’ own figures, and note where each answer comes from.</source>
        <translation>Interrogez cinq clients, ou consultez les chiffres des réseaux, et notez d’où vient chaque réponse.</translation>
    </message>
    <message>
        <source>Goals alone are not a strategy: the plan lacks its audience, its channels or its posts.</source>
        <translation>Des objectifs seuls ne font pas une stratégie&#xa0;: il manque au plan son public, ses canaux ou ses publications.</translation>
    </message>
    <message>
        <source>Go on with the wizard: it asks for what is missing.</source>
        <translation>Continuez avec l’assistant&#xa0;: il demande ce qui manque.</translation>
    </message>
    <message>
        <source>The quarter’s posts are not in thirds. Largest difference in percentage points: %1.</source>
        <translation>Les publications du trimestre ne suivent pas la règle des trois tiers. Plus grand écart en points de pourcentage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The quarter’s posts are far from the 50/25/20/5 rule. Largest difference in percentage points: %1.</source>
        <translation>Les publications du trimestre sont loin de la règle 50/25/20/5. Plus grand écart en points de pourcentage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The quarter’s posts are far from the shares of your pillars. Largest difference in percentage points: %1.</source>
        <translation>Les publications du trimestre sont loin des parts de vos piliers. Plus grand écart en points de pourcentage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some posts of the quarter serve no goal, “%1” first among them. Number of such posts: %2.</source>
        <translation>Des publications du trimestre sont sans objectif, à commencer par «&#xa0;%1&#xa0;». Nombre de ces publications&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Tie each post to the goal that it serves.</source>
        <translation>Rattachez chaque publication à l’objectif qu’elle sert.</translation>
    </message>
    <message>
        <source>“%1” is planned on a day when you are closed (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est prévue un jour de fermeture (%2).</translation>
    </message>
    <message>
        <source>Move it before or after the closure, unless it says that you are closed.</source>
        <translation>Déplacez-la avant ou après la fermeture, sauf si elle annonce la fermeture.</translation>
    </message>
    <message>
        <source>Too many of the quarter’s posts promote something: %1% where the 80/20 rule allows %2%.</source>
        <translation>Trop de publications du trimestre font de la promotion&#xa0;: %1&#x202f;%, alors que la règle des 80/20 autorise %2&#x202f;%.</translation>
    </message>
    <message>
        <source>Replace some of them by posts that inform, teach or entertain.</source>
        <translation>Remplacez-en quelques-unes par des publications qui informent, instruisent ou divertissent.</translation>
    </message>
    <message>
        <source>Give the missing kinds of posts a place in the calendar.</source>
        <translation>Donnez une place dans le calendrier aux types de publications qui manquent.</translation>
    </message>
    <message>
        <source>Plan fewer posts, simpler formats or fewer channels.</source>
        <translation>Prévoyez moins de publications, des formats plus simples ou moins de canaux.</translation>
    </message>
    <message>
        <source>Nothing says what the channel “%1” is for.</source>
        <translation>Rien ne dit à quoi sert le canal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write its mission in one sentence; if none comes to mind, consider closing it.</source>
        <translation>Écrivez sa mission en une phrase&#x202f;; si rien ne vient, envisagez de le fermer.</translation>
    </message>
    <message>
        <source>The channel “%1” keeps you busy, but no goal of the quarter rests on it.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» vous prend du temps, mais aucun objectif du trimestre ne s’appuie sur lui.</translation>
    </message>
    <message>
        <source>Set a goal for it, or plan fewer posts there.</source>
        <translation>Fixez-lui un objectif, ou prévoyez-y moins de publications.</translation>
    </message>
    <message>
        <source>Posts are planned on “%1”, which you decided to close. Number of posts: %2.</source>
        <translation>Des publications sont prévues sur «&#xa0;%1&#xa0;», que vous avez décidé de fermer. Nombre de publications&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Move the posts to another channel, or keep this one.</source>
        <translation>Déplacez les publications vers un autre canal, ou gardez celui-ci.</translation>
    </message>
    <message>
        <source>Plan a post in the gap, or aim at a slower cadence.</source>
        <translation>Prévoyez une publication dans cette période, ou visez une fréquence plus basse.</translation>
    </message>
    <message>
        <source>A week of “%1” holds far more posts than its cadence. Posts in ISO week %2: %3.</source>
        <translation>Une semaine de «&#xa0;%1&#xa0;» compte bien plus de publications que la fréquence visée. Publications de la semaine %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Spread the posts over other weeks.</source>
        <translation>Répartissez les publications sur d’autres semaines.</translation>
    </message>
    <message>
        <source>Nobody can say when the goal “%1” is reached: it has no number to reach.</source>
        <translation>Personne ne peut dire quand l’objectif «&#xa0;%1&#xa0;» est atteint&#xa0;: il n’a pas de nombre à atteindre.</translation>
    </message>
    <message>
        <source>Choose the metric that shows it, and a target.</source>
        <translation>Choisissez la statistique qui le montre, et une valeur cible.</translation>
    </message>
    <message>
        <source>The goal “%1” has no deadline, so it can always wait.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» n’a pas d’échéance&#xa0;: il peut toujours attendre.</translation>
    </message>
    <message>
        <source>Give it the day by which it is to be reached.</source>
        <translation>Donnez-lui le jour où il doit être atteint.</translation>
    </message>
    <message>
        <source>The deadline of the goal “%1” comes before its first day.</source>
        <translation>L’échéance de l’objectif «&#xa0;%1&#xa0;» précède son premier jour.</translation>
    </message>
    <message>
        <source>Move the deadline, or begin earlier.</source>
        <translation>Repoussez l’échéance, ou commencez plus tôt.</translation>
    </message>
    <message>
        <source>The goal “%1” serves no business objective.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» ne sert aucun objectif d’entreprise.</translation>
    </message>
    <message>
        <source>Say which objective it serves, or drop the goal.</source>
        <translation>Dites quel objectif d’entreprise il sert, ou renoncez à cet objectif.</translation>
    </message>
    <message>
        <source>The quarter has fewer than three goals. Number of goals: %1.</source>
        <translation>Le trimestre compte moins de trois objectifs. Nombre d’objectifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add a goal from the ready sentences of the wizard.</source>
        <translation>Ajoutez un objectif à partir des phrases toutes prêtes de l’assistant.</translation>
    </message>
    <message>
        <source>The goal “%1” follows a number that is easy to watch and proves little, and does not say what it changes for the business.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» suit un indicateur flatteur, facile à observer et peu probant, sans dire ce qu’il change pour l’entreprise.</translation>
    </message>
    <message>
        <source>Write what happens for the business when the number grows, or follow interactions, clicks or sales instead.</source>
        <translation>Écrivez ce qui change pour l’entreprise quand ce chiffre monte, ou suivez plutôt les interactions, les clics ou les ventes.</translation>
    </message>
    <message>
        <source>The goal “%1” is measured on “%2”, which you decided to close.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» est mesuré sur «&#xa0;%2&#xa0;», que vous avez décidé de fermer.</translation>
    </message>
    <message>
        <source>Keep the channel, or move the goal to another.</source>
        <translation>Gardez le canal, ou rattachez l’objectif à un autre.</translation>
    </message>
    <message>
        <source>No number came in for the goal “%1” during the last 30 days.</source>
        <translation>Aucun chiffre n’est arrivé pour l’objectif «&#xa0;%1&#xa0;» ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Import the network’s file, or note the number by hand this week.</source>
        <translation>Importez le fichier du réseau, ou notez le chiffre à la main cette semaine.</translation>
    </message>
    <message>
        <source>“%1” stands twice in this file with different content; the first was taken.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans ce fichier avec un contenu différent&#x202f;; la première version a été retenue.</translation>
    </message>
    <message>
        <source>“%1” changed both here and in the file since it was exported; it stays as it is here.</source>
        <translation>«&#xa0;%1&#xa0;» a changé ici et dans le fichier depuis l’export&#x202f;; la version d’ici est gardée.</translation>
    </message>
    <message>
        <source>“%1” is published already; it stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà publiée&#x202f;; elle reste telle qu’elle est ici.</translation>
    </message>
    <message>
        <source>The plan has nothing called “%1” for “%2”, so that was left as it was.</source>
        <translation>Rien dans le plan ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: cette information est ignorée.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Export a .csv instead.</source>
        <translation>Le classeur n’a pas pu être créé. Exportez plutôt un .csv.</translation>
    </message>
    <message>
        <source>This row has neither a title nor a text.</source>
        <translation>Cette ligne n’a ni titre ni texte.</translation>
    </message>
    <message>
        <source>“%1” or “%2” is not a format and a status that Quarterdeck knows.</source>
        <translation>«&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;»&#xa0;: format ou statut inconnu de Quarterdeck.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read without guessing. Write it like 2027-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date lisible sans ambiguïté. Écrivez-la sous la forme 2027-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la sous la forme 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a table of posts. Choose an .ics, .csv or .xlsx file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau de publications. Choisissez un fichier .ics, .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>“%1” has no column called “title” or “text”, so it is no table of posts. Name its columns in the first row.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;title&#xa0;» ni «&#xa0;text&#xa0;»&#xa0;: ce n’est pas un tableau de publications. Nommez ses colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>This event lasts longer than a year, so it is no post.</source>
        <translation>Cet événement dure plus d’un an&#xa0;: ce n’est pas une publication.</translation>
    </message>
    <message>
        <source>This event has no date that can be read.</source>
        <translation>Cet événement n’a pas de date lisible.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, too large for a calendar.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 16 Mio&#xa0;: c’est trop pour un calendrier.</translation>
    </message>
    <message>
        <source>“%1” is not a plan exported by Quarterdeck. Choose a file that “quarterdeck export” wrote.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un plan exporté par Quarterdeck. Choisissez un fichier écrit par «&#xa0;quarterdeck export&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was exported by a newer version of Quarterdeck. Load it with that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été exporté par une version plus récente de Quarterdeck. Chargez-le avec cette version.</translation>
    </message>
    <message>
        <source>“%1” is damaged: what it says at “%2” can’t be read. Export the plan again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: le contenu de «&#xa0;%2&#xa0;» est illisible. Exportez de nouveau le plan.</translation>
    </message>
    <message>
        <source>This row has no value.</source>
        <translation>Cette ligne n’a pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a number for certain, so this cell was left out.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme un nombre avec certitude&#xa0;: cette cellule a été laissée de côté.</translation>
    </message>
    <message>
        <source>This line is a remark, not a record.</source>
        <translation>Cette ligne est une remarque, pas un enregistrement.</translation>
    </message>
    <message>
        <source>Another program had wrapped the lines of this file in quotation marks once more. They were taken off again, and every row then had the header&apos;s cells.</source>
        <translation>Un autre programme avait entouré les lignes de ce fichier d’une deuxième série de guillemets. Ils ont été retirés, et chaque ligne a retrouvé les cellules de l’en-tête.</translation>
    </message>
    <message>
        <source>Some characters of this file are damaged and are shown as �. Numbers are not concerned.</source>
        <translation>Certains caractères de ce fichier sont endommagés et s’affichent comme �. Les nombres ne sont pas concernés.</translation>
    </message>
    <message>
        <source>The file %1 holds no table that is known. It begins with “%2”. Export it again from the network&apos;s statistics page and import it as it comes.</source>
        <translation>Le fichier %1 ne contient aucun tableau connu. Il commence par «&#xa0;%2&#xa0;». Exportez-le de nouveau depuis la page de statistiques du réseau et importez-le tel quel.</translation>
    </message>
    <message>
        <source>The file %1 is known, but it holds no number. Choose a period with data and export it again.</source>
        <translation>Le fichier %1 est reconnu, mais il ne contient aucun chiffre. Choisissez une période avec des données et exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This import profile can&apos;t be used: %1. Correct it and try again.</source>
        <translation>Ce profil d’import est inutilisable&#xa0;: %1. Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the files in it that are to be imported.</source>
        <translation>%1 est un dossier. Indiquez les fichiers à importer qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not a file on a disk. Save it as a file first and import that.</source>
        <translation>%1 n’est pas un fichier sur un disque. Enregistrez-le d’abord comme fichier, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened. Check that you may read it, or copy it to your own folder.</source>
        <translation>Impossible d’ouvrir le fichier %1. Vérifiez que vous avez le droit de le lire, ou copiez-le dans votre dossier.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Download it again.</source>
        <translation>Le fichier %1 est vide. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file %1 is not a table: it is a picture, a document or another kind of file. Choose the .csv or .xlsx file that the network gave you.</source>
        <translation>Le fichier %1 n’est pas un tableau&#xa0;: c’est une image, un document ou un autre type de fichier. Choisissez le fichier .csv ou .xlsx fourni par le réseau.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read at once. Export a shorter period.</source>
        <translation>Le fichier %1 est trop volumineux pour être lu en une fois. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>Line %2 of the file %1 holds a cell of more than one megabyte, as no export does. Download the file again.</source>
        <translation>La ligne %2 du fichier %1 contient une cellule de plus d’un mégaoctet, ce qu’aucun export ne produit. Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line %2 of the file %1 holds a row of more than 16 megabytes, as no export does. Download the file again.</source>
        <translation>La ligne %2 du fichier %1 dépasse 16 mégaoctets, ce qu’aucun export ne produit. Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged. Download it again, or open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Le classeur %1 est endommagé. Téléchargez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook %1 unpacks to more than 256 megabytes and is not read. Export a shorter period.</source>
        <translation>Le classeur %1 dépasse 256 mégaoctets une fois décompressé et n’est pas lu. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>The workbook %1 holds instructions that no spreadsheet writes and is not read. Download it again from where you had it.</source>
        <translation>Le classeur %1 contient des instructions qu’aucun tableur n’écrit et n’est pas lu. Téléchargez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>The workbook %1 is protected by a password. Open it in a spreadsheet and save it without one.</source>
        <translation>Le classeur %1 est protégé par un mot de passe. Ouvrez-le dans un tableur et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file %1 is not a workbook that can be read. Open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Le fichier %1 n’est pas un classeur lisible. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>The table “%1” was left out: it sums up what another table of the file holds.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: il résume ce qu’un autre tableau du fichier contient.</translation>
    </message>
    <message>
        <source>It is not known what “%1” counts, so its numbers were left out. Export the same days under another name, or map this table by hand.</source>
        <translation>On ne sait pas ce que compte «&#xa0;%1&#xa0;»&#xa0;: ses chiffres ont été laissés de côté. Exportez les mêmes jours sous un autre nom, ou associez ce tableau à la main.</translation>
    </message>
    <message>
        <source>The days of this file have no year. Say which year the earliest day is of (--year) and import the file again.</source>
        <translation>Les jours de ce fichier n’ont pas d’année. Indiquez l’année du jour le plus ancien (--year) et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed, so the cells can&apos;t be told apart.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais&#xa0;: impossible de distinguer les cellules.</translation>
    </message>
    <message>
        <source>The network itself reports an error in this row: %1</source>
        <translation>Le réseau signale lui-même une erreur dans cette ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>This row has more cells than the header, so its values may stand in wrong columns.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête&#xa0;: ses valeurs sont peut-être dans les mauvaises colonnes.</translation>
    </message>
    <message>
        <source>This row has no id and no day, so it can&apos;t be told what it is about.</source>
        <translation>Cette ligne n’a ni identifiant ni jour&#xa0;: on ne peut pas dire à quoi elle correspond.</translation>
    </message>
    <message>
        <source>This row is a total and was left out.</source>
        <translation>Cette ligne est un total et a été laissée de côté.</translation>
    </message>
    <message>
        <source>This row belongs to a table that is not known.</source>
        <translation>Cette ligne appartient à un tableau inconnu.</translation>
    </message>
    <message>
        <source>This row has no day.</source>
        <translation>Cette ligne n’a pas de jour.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’année.</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day.</source>
        <translation>«&#xa0;%1&#xa0;» peut être jour/mois ou mois/jour.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>The day %1 is in this table twice. The first row was kept.</source>
        <translation>Le jour %1 figure deux fois dans ce tableau. La première ligne a été gardée.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a metric.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’une statistique.</translation>
    </message>
    <message>
        <source>The document can’t be made: the font Noto Sans is not installed. Install the package fonts-noto-core and try again.</source>
        <translation>Impossible de créer le document&#xa0;: la police Noto Sans n’est pas installée. Installez le paquet fonts-noto-core et réessayez.</translation>
    </message>
    <message>
        <source>The document can’t be made. The log says why.</source>
        <translation>Impossible de créer le document. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The copy of “%1” could not be verified, so it was not kept. Check the workspace, then try another disk.</source>
        <translation>La copie de «&#xa0;%1&#xa0;» n’a pas pu être vérifiée&#xa0;: elle n’a pas été gardée. Vérifiez le fichier de stratégie, puis essayez un autre disque.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Restore one of its versions or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n’a pas été ouvert. Restaurez une de ses versions ou une copie.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its end is missing, as after a copy that was cut short. Restore one of its versions or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est incomplet&#xa0;: la fin manque, comme après une copie interrompue. Restaurez une de ses versions ou une copie.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier de stratégie. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a workspace. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique, pas un fichier de stratégie. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Ask whoever owns it, or open a copy.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Adressez-vous à son propriétaire, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>“%1” is empty: nothing was saved in it, or a copy of it was cut short. Restore one of its versions or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: rien n’y a été enregistré, ou une copie a été interrompue. Restaurez une de ses versions ou une copie.</translation>
    </message>
    <message>
        <source>“%1” is not a Quarterdeck workspace. Choose a file that Quarterdeck made.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de stratégie Quarterdeck. Choisissez un fichier créé par Quarterdeck.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Quarterdeck workspace. Choose a file that Quarterdeck made.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données d’un autre programme, pas un fichier de stratégie Quarterdeck. Choisissez un fichier créé par Quarterdeck.</translation>
    </message>
    <message>
        <source>Another program left “%1” in write-ahead mode, which hides changes in a second file. Set its journal mode to DELETE in that program, or open a copy.</source>
        <translation>Un autre programme a laissé «&#xa0;%1&#xa0;» en mode WAL (write-ahead), qui cache des modifications dans un second fichier. Réglez son mode de journal sur DELETE dans ce programme, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>“%1” holds tables or commands that Quarterdeck never wrote, so it was not opened. Ask whoever sent it for an untouched copy.</source>
        <translation>«&#xa0;%1&#xa0;» contient des tables ou des commandes que Quarterdeck n’a jamais écrites&#xa0;: il n’a pas été ouvert. Demandez une copie intacte à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Quarterdeck. Update Quarterdeck to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Quarterdeck. Mettez Quarterdeck à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was being opened. Open it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme pendant son ouverture. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it, or choose another one.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name; nothing was overwritten.</source>
        <translation>Il existe déjà un fichier «&#xa0;%1&#xa0;». Choisissez un autre nom&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, left by an earlier file of that name. Move it away, or choose another name.</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouve «&#xa0;%2&#xa0;», laissé par un ancien fichier du même nom. Déplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not opened: the journal beside it was not written by Quarterdeck. Ask whoever sent it for an untouched copy.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert&#xa0;: le journal à côté n’a pas été écrit par Quarterdeck. Demandez une copie intacte à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>“%1” could not be recovered: there is no room for a copy in the folder for temporary files.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être récupéré&#xa0;: il n’y a pas assez de place pour une copie dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files. Make room and try again.</source>
        <translation>Il n’y a plus de place dans le dossier des fichiers temporaires. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened. Nothing was written; bring it back, or open it where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là où il a été ouvert. Rien n’a été écrit&#x202f;; remettez-le en place, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program while it was open. Nothing was overwritten; close it and open it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé par un autre programme pendant qu’il était ouvert. Rien n’a été écrasé&#x202f;; fermez-le, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was open. Nothing was overwritten; close it and open it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme pendant qu’il était ouvert. Rien n’a été écrasé&#x202f;; fermez-le, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing of this change was written; make room on the disk and try again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein. Cette modification n’a pas été écrite&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: the file, its folder or the disk is read-only. Save a copy somewhere else and go on there.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: le fichier, son dossier ou le disque est en lecture seule. Enregistrez une copie ailleurs et continuez avec elle.</translation>
    </message>
    <message>
        <source>“%1” is no longer there: its disk was unplugged, or the file was moved. Bring it back, or open it where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là&#xa0;: son disque a été débranché, ou le fichier a été déplacé. Remettez-le en place, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>“%1” was moved or replaced by another program while it was open. Nothing was overwritten; close it and open it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé ou remplacé par un autre programme pendant qu’il était ouvert. Rien n’a été écrasé&#x202f;; fermez-le, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Another program is using “%1” right now. Try again in a moment.</source>
        <translation>Un autre programme utilise «&#xa0;%1&#xa0;» en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore one of its versions or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Restaurez une de ses versions ou une copie.</translation>
    </message>
    <message>
        <source>This change does not fit the plan in “%1” any more: something that it refers to is gone. Nothing was changed.</source>
        <translation>Cette modification ne correspond plus au plan de «&#xa0;%1&#xa0;»&#xa0;: un élément auquel elle se rapporte a disparu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This change is too large for “%1”. Shorten its texts and try again.</source>
        <translation>Cette modification est trop volumineuse pour «&#xa0;%1&#xa0;». Raccourcissez ses textes et réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reports an error. Save a copy on another disk while you can.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» signale une erreur. Enregistrez une copie sur un autre disque tant que c’est possible.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on “%1”. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour travailler sur «&#xa0;%1&#xa0;». Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Close it and open it again; if that fails, restore one of its versions.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit. Fermez-le, puis rouvrez-le&#x202f;; si cela échoue, restaurez une de ses versions.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to this version of Quarterdeck. It was left as it is; open it with the version that made it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être adapté à cette version de Quarterdeck. Il est resté tel quel&#x202f;; ouvrez-le avec la version qui l’a créé.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing can be changed in it.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>There is no import %1 in “%2” that could be taken back.</source>
        <translation>Il n’y a pas d’import %1 à annuler dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of %2, and the channel %3 is on %4. Leave the channel out, or name one that fits.</source>
        <translation>Les chiffres de «&#xa0;%1&#xa0;» viennent de %2, et le canal %3 est sur %4. N’indiquez pas de canal, ou nommez-en un qui convient.</translation>
    </message>
    <message>
        <source>“%1” may mean several channels. Name one of them: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs canaux. Nommez l’un d’eux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every value of this file is already here: importing it changes no number.</source>
        <translation>Toutes les valeurs de ce fichier sont déjà là&#xa0;: l’importer ne change aucun chiffre.</translation>
    </message>
    <message>
        <source>The rows of this file were read, but none of their values can be kept.</source>
        <translation>Les lignes de ce fichier ont été lues, mais aucune de leurs valeurs ne peut être gardée.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>La statistique «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>This can’t be less than %1.</source>
        <translation>La valeur ne peut pas être inférieure à %1.</translation>
    </message>
    <message>
        <source>This can’t be more than %1.</source>
        <translation>La valeur ne peut pas dépasser %1.</translation>
    </message>
    <message>
        <source>This event is cancelled, so it was not taken as a post.</source>
        <translation>Cet événement est annulé&#xa0;: il n’a pas été repris comme publication.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is longer than 1 MiB, too long for a calendar. Nothing was taken.</source>
        <translation>La ligne %2 de «&#xa0;%1&#xa0;» dépasse 1 Mio&#xa0;: c’est trop long pour un calendrier. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” holds a text of more than 1 MiB, which no plan needs. Nothing was loaded.</source>
        <translation>La ligne %2 de «&#xa0;%1&#xa0;» contient un texte de plus de 1 Mio, ce dont aucune stratégie n’a besoin. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>The file does not say which day these values are of: they are kept for the day of the import.</source>
        <translation>Le fichier ne dit pas de quel jour sont ces valeurs&#xa0;: elles sont gardées au jour de l’import.</translation>
    </message>
    <message>
        <source>Some rows have no day: their values are kept for the day of the import.</source>
        <translation>Certaines lignes n’ont pas de jour&#xa0;: leurs valeurs sont gardées au jour de l’import.</translation>
    </message>
    <message>
        <source>The workbook %1 has more than 8 million cells and is not read. Export a shorter period.</source>
        <translation>Le classeur %1 compte plus de 8 millions de cellules et n’est pas lu. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>“%1” does not name two days.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas deux jours.</translation>
    </message>
    <message>
        <source>Neither this row nor the file says which days these numbers are of. Export them with their days.</source>
        <translation>Ni cette ligne ni le fichier ne disent de quels jours sont ces chiffres. Exportez-les avec leurs jours.</translation>
    </message>
    <message>
        <source>The value of “%1” on %2 is in this table twice. The first row was kept.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» au %2 figure deux fois dans ce tableau. La première ligne a été gardée.</translation>
    </message>
    <message>
        <source>“%1” is large and is still being checked. It can be read meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» est volumineux et sa vérification n’est pas finie. En attendant, on peut le lire.</translation>
    </message>
    <message>
        <source>Some posts are planned on weekdays when you are closed, “%1” first among them. Number of such posts: %2.</source>
        <translation>Des publications sont prévues des jours de fermeture hebdomadaire, à commencer par «&#xa0;%1&#xa0;». Nombre de publications concernées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Move them to a day when you are open, unless they need nobody there.</source>
        <translation>Déplacez-les à un jour d’ouverture, à moins qu’elles ne demandent personne sur place.</translation>
    </message>
    <message>
        <source>The channel “%1” stays silent too long for its cadence. Longest silence in open days: %2; at most: %3.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» reste silencieux trop longtemps pour sa fréquence. Plus long silence, en jours d’ouverture&#xa0;: %2&#x202f;; au plus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A part of Quarterdeck is missing or of another version. Install Quarterdeck again.</source>
        <translation>Une partie de Quarterdeck manque ou est d’une autre version. Réinstallez Quarterdeck.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image lisible. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>“%1” has more than 50 million pixels. Save it smaller and choose it again.</source>
        <translation>L’image «&#xa0;%1&#xa0;» compte plus de 50&#xa0;millions de pixels. Enregistrez-la plus petite, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the picture in it can’t be read.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: l’image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>“%1” is too heavy to be kept in the plan. Save it smaller and choose it again.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est trop lourde pour être gardée dans le plan. Enregistrez-la plus petite, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Still open: does it attract your audience?</source>
        <translation>Reste à dire&#xa0;: attire-t-il votre public&#x202f;?</translation>
    </message>
    <message>
        <source>Still open: can it help you reach a goal?</source>
        <translation>Reste à dire&#xa0;: peut-il aider à atteindre un objectif&#x202f;?</translation>
    </message>
    <message>
        <source>Your audience is there, you know how it is used, and it serves a goal.</source>
        <translation>Votre public y est, vous savez comment il s’en sert, et le compte sert un objectif.</translation>
    </message>
    <message>
        <source>Your audience is there, but nobody has said how it is used.</source>
        <translation>Votre public y est, mais personne n’a dit comment il s’en sert.</translation>
    </message>
    <message>
        <source>Your audience is there, but what you do there serves no goal.</source>
        <translation>Votre public y est, mais ce que vous y faites ne sert aucun objectif.</translation>
    </message>
    <message>
        <source>It could serve a goal, but your audience is elsewhere.</source>
        <translation>Il pourrait servir un objectif, mais votre public est ailleurs.</translation>
    </message>
    <message>
        <source>It neither attracts your audience nor serves a goal.</source>
        <translation>Il n’attire pas votre public et ne sert aucun objectif.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. See that its disk has room and may be written to.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé. Vérifiez que son disque a de la place et n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>No post of the quarter is meant for “%1”.</source>
        <translation>Aucune publication du trimestre ne s’adresse à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Plan a post for this persona, or leave it out of the plan.</source>
        <translation>Prévoyez une publication pour ce persona, ou retirez-le du plan.</translation>
    </message>
    <message>
        <source>All that is known of “%1” comes from figures: nobody was asked.</source>
        <translation>Tout ce que l’on sait de «&#xa0;%1&#xa0;» vient de chiffres&#xa0;: personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>Talk to three customers, and keep what they say as interviews.</source>
        <translation>Parlez avec trois clients, et notez leurs propos dans Entretiens.</translation>
    </message>
    <message>
        <source>Nobody has looked at “%1” for three months.</source>
        <translation>Personne n’a regardé «&#xa0;%1&#xa0;» depuis trois mois.</translation>
    </message>
    <message>
        <source>Look at its accounts again, and note what changed.</source>
        <translation>Regardez de nouveau ses comptes, et notez ce qui a changé.</translation>
    </message>
    <message>
        <source>Your customers do not expect you on the networks, and no business objective asks for it: you probably do not need them.</source>
        <translation>Vos clients ne vous attendent pas sur les réseaux, et aucun objectif d’entreprise ne le demande&#xa0;: vous n’en avez sans doute pas besoin.</translation>
    </message>
    <message>
        <source>Name the business objective that the networks are to serve, or stop here.</source>
        <translation>Nommez l’objectif d’entreprise que les réseaux doivent servir, ou arrêtez-vous là.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether your customers expect you on the networks.</source>
        <translation>Personne n’a encore dit si vos clients vous attendent sur les réseaux.</translation>
    </message>
    <message>
        <source>Ask the next ten customers where they would look for you.</source>
        <translation>Demandez aux dix prochains clients où ils vous chercheraient.</translation>
    </message>
    <message>
        <source>The mission on the networks says the same as the mission of the business.</source>
        <translation>La mission sur les réseaux dit la même chose que la mission de l’entreprise.</translation>
    </message>
    <message>
        <source>Write what the networks in particular do for it: for whom, what, and to what end.</source>
        <translation>Écrivez ce que les réseaux, eux, y apportent&#xa0;: pour qui, quoi, et dans quel but.</translation>
    </message>
    <message>
        <source>Name whom or what you mean: the more precise, the more useful.</source>
        <translation>Nommez qui ou quoi&#xa0;: plus c’est précis, plus c’est utile.</translation>
    </message>
    <message>
        <source>The goal “%1” says “%2”, which fits every business.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;», ce qui vaut pour toute entreprise.</translation>
    </message>
    <message>
        <source>The mission of “%1” says “%2”, which fits every business.</source>
        <translation>La mission de «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;», ce qui vaut pour toute entreprise.</translation>
    </message>
    <message>
        <source>A decision is asked for, but not by when: it can always wait.</source>
        <translation>Une décision est demandée, mais sans date limite&#xa0;: elle peut toujours attendre.</translation>
    </message>
    <message>
        <source>Give it the day after which it comes too late.</source>
        <translation>Indiquez la date après laquelle il sera trop tard.</translation>
    </message>
    <message>
        <source>Ask for the decision by %1</source>
        <translation>Demander la décision pour le %1</translation>
    </message>
    <message>
        <source>Review of the quarter</source>
        <translation>Bilan du trimestre</translation>
    </message>
    <message>
        <source>No day is set on which plan and figures are looked at together.</source>
        <translation>Aucun jour n’est fixé pour regarder ensemble le plan et les chiffres.</translation>
    </message>
    <message>
        <source>Plan a review, and put it into everybody’s diary.</source>
        <translation>Prévoyez un bilan, et inscrivez-le à l’agenda de chacun.</translation>
    </message>
    <message>
        <source>Plan a review on %1</source>
        <translation>Prévoir un bilan le %1</translation>
    </message>
    <message>
        <source>The review “%1” of %2 left no trace.</source>
        <translation>Le bilan «&#xa0;%1&#xa0;» du %2 n’a laissé aucune trace.</translation>
    </message>
    <message>
        <source>Hold it, or note what was decided.</source>
        <translation>Tenez-le, ou notez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Move the review to %1</source>
        <translation>Reporter le bilan au %1</translation>
    </message>
    <message>
        <source>Tie them to “%1”</source>
        <translation>Les rattacher à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tie them to the goals of their channels</source>
        <translation>Les rattacher aux objectifs de leurs canaux</translation>
    </message>
    <message>
        <source>Some posts are planned while you are closed (%2), “%1” first among them. Number of such posts: %3.</source>
        <translation>Des publications sont prévues pendant une fermeture (%2), à commencer par «&#xa0;%1&#xa0;». Nombre de publications&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The text of “%1” stands word for word in %2 posts of one channel.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» figure mot pour mot dans %2 publications d’un même canal.</translation>
    </message>
    <message>
        <source>Say it anew each time: people notice what nobody wrote for them.</source>
        <translation>Redites-le chaque fois autrement&#xa0;: on remarque ce qui n’a pas été écrit pour soi.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it begins on %3.</source>
        <translation>«&#xa0;%1&#xa0;» finit le %2, avant de commencer le %3.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Changez l’un des deux jours.</translation>
    </message>
    <message>
        <source>Swap the two days</source>
        <translation>Intervertir les deux jours</translation>
    </message>
    <message>
        <source>The campaign “%1” begins on %2, and no post is planned for it.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» commence le %2, et aucune publication n’est prévue.</translation>
    </message>
    <message>
        <source>The campaign “%1” has run since %2 without a single post.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» court depuis le %2 sans une seule publication.</translation>
    </message>
    <message>
        <source>Plan its posts, or put the campaign off.</source>
        <translation>Prévoyez ses publications, ou reportez la campagne.</translation>
    </message>
    <message>
        <source>Link it to “%1”</source>
        <translation>Relier à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The campaign “%1” serves no goal.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» ne sert aucun objectif.</translation>
    </message>
    <message>
        <source>Say which goal it serves, or spend the time on one that does.</source>
        <translation>Dites quel objectif elle sert, ou consacrez ce temps à une campagne qui en sert un.</translation>
    </message>
    <message>
        <source>Run the campaign from %1 to %2</source>
        <translation>Mener la campagne du %1 au %2</translation>
    </message>
    <message>
        <source>Extend the campaign to %1</source>
        <translation>Prolonger la campagne jusqu’au %1</translation>
    </message>
    <message>
        <source>Begin the campaign on %1</source>
        <translation>Commencer la campagne le %1</translation>
    </message>
    <message>
        <source>Posts of the campaign “%1” lie outside its days, “%2” first among them. Number of such posts: %3.</source>
        <translation>Des publications de la campagne «&#xa0;%1&#xa0;» tombent hors de ses dates, à commencer par «&#xa0;%2&#xa0;». Nombre de publications&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Move the posts, or change the campaign’s days.</source>
        <translation>Déplacez les publications, ou changez les dates de la campagne.</translation>
    </message>
    <message>
        <source>Decide to close it</source>
        <translation>Décider de le fermer</translation>
    </message>
    <message>
        <source>The mission of “%1” takes %2 sentences: nobody will know it by heart.</source>
        <translation>La mission de «&#xa0;%1&#xa0;» prend %2 phrases&#xa0;: personne ne la saura par cœur.</translation>
    </message>
    <message>
        <source>Say it in one sentence; the rest belongs to what you post there.</source>
        <translation>Dites-la en une phrase&#x202f;; le reste relève de ce que vous y publiez.</translation>
    </message>
    <message>
        <source>Keep its first sentence as the mission</source>
        <translation>Garder sa première phrase comme mission</translation>
    </message>
    <message>
        <source>Merge it into “%1”</source>
        <translation>Fusionner avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is to be merged, but nothing says into which channel.</source>
        <translation>«&#xa0;%1&#xa0;» doit être fusionné, mais rien ne dit avec quel canal.</translation>
    </message>
    <message>
        <source>Say where its people are to go, or keep the channel.</source>
        <translation>Dites où ses abonnés doivent aller, ou gardez le canal.</translation>
    </message>
    <message>
        <source>All %1 channels come first, so none does.</source>
        <translation>Les %1 canaux passent tous en premier&#xa0;: autant dire aucun.</translation>
    </message>
    <message>
        <source>Write for the channel that matters most, and adapt for the others.</source>
        <translation>Écrivez pour le canal qui compte le plus, et adaptez pour les autres.</translation>
    </message>
    <message>
        <source>Put “%1” first and the others second</source>
        <translation>Mettre «&#xa0;%1&#xa0;» en premier et les autres en second</translation>
    </message>
    <message>
        <source>No channel comes first.</source>
        <translation>Aucun canal ne passe en premier.</translation>
    </message>
    <message>
        <source>Put “%1” first</source>
        <translation>Mettre «&#xa0;%1&#xa0;» en premier</translation>
    </message>
    <message>
        <source>Planned for %2: %1</source>
        <translation>Prévu pour le %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make it an exploration until %1</source>
        <translation>En faire une exploration jusqu’au %1</translation>
    </message>
    <message>
        <source>Nobody notes the number of the goal “%1”, so nobody will know.</source>
        <translation>Personne ne note le chiffre de l’objectif «&#xa0;%1&#xa0;»&#xa0;: personne ne saura s’il est atteint.</translation>
    </message>
    <message>
        <source>Say who notes it and how often, or explore instead of counting.</source>
        <translation>Dites qui le note et à quel rythme, ou explorez au lieu de compter.</translation>
    </message>
    <message>
        <source>The goal “%1” ended on %2, and nothing says what came of it.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» s’est terminé le %2, et rien ne dit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Note whether it was met, why, and what you learnt.</source>
        <translation>Notez s’il a été atteint, pourquoi, et ce que vous en retenez.</translation>
    </message>
    <message>
        <source>The exploration “%1” has no end.</source>
        <translation>L’exploration «&#xa0;%1&#xa0;» n’a pas de fin.</translation>
    </message>
    <message>
        <source>Give it the day on which you look at what it taught you.</source>
        <translation>Indiquez le jour où vous regarderez ce qu’elle vous a appris.</translation>
    </message>
    <message>
        <source>End it on %1</source>
        <translation>La terminer le %1</translation>
    </message>
    <message>
        <source>The exploration “%1” was to end on %2.</source>
        <translation>L’exploration «&#xa0;%1&#xa0;» devait se terminer le %2.</translation>
    </message>
    <message>
        <source>Write what it taught you, and decide whether it goes on.</source>
        <translation>Écrivez ce qu’elle vous a appris, et décidez si elle continue.</translation>
    </message>
    <message>
        <source>The number of the goal “%1” only hints at what you want, and nothing else was kept for 30 days.</source>
        <translation>Le chiffre de l’objectif «&#xa0;%1&#xa0;» n’est qu’un indice de ce que vous voulez, et rien d’autre n’a été gardé depuis 30 jours.</translation>
    </message>
    <message>
        <source>Keep a comment, a screenshot or what a customer said as evidence.</source>
        <translation>Gardez comme preuve un commentaire, une capture d’écran ou ce qu’un client a dit.</translation>
    </message>
    <message>
        <source>The milestone “%1” comes after the deadline of the goal “%2”.</source>
        <translation>Le jalon «&#xa0;%1&#xa0;» vient après l’échéance de l’objectif «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Move the milestone before the deadline.</source>
        <translation>Placez le jalon avant l’échéance.</translation>
    </message>
    <message>
        <source>Move the milestone to %1</source>
        <translation>Avancer le jalon au %1</translation>
    </message>
    <message>
        <source>The goal “%1” rests on “%2”, where businesses rather than consumers are found.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» repose sur «&#xa0;%2&#xa0;», où l’on trouve des entreprises plutôt que des particuliers.</translation>
    </message>
    <message>
        <source>The goal “%1” rests on “%2”, where consumers rather than businesses are found.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» repose sur «&#xa0;%2&#xa0;», où l’on trouve des particuliers plutôt que des entreprises.</translation>
    </message>
    <message>
        <source>Ask your customers which networks they use, and note their share among the competitors.</source>
        <translation>Demandez à vos clients quels réseaux ils utilisent, et notez leur part à la page Concurrents.</translation>
    </message>
    <message>
        <source>Set the deadline to %1</source>
        <translation>Fixer l’échéance au %1</translation>
    </message>
    <message>
        <source>Move the deadline to %1</source>
        <translation>Déplacer l’échéance au %1</translation>
    </message>
    <message>
        <source>Keep the channel</source>
        <translation>Garder le canal</translation>
    </message>
    <message>
        <source>The story “%1” is told %2 of 7 times in the campaign “%3”.</source>
        <translation>L’histoire «&#xa0;%1&#xa0;» est racontée %2 fois sur 7 dans la campagne «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The story “%1” is told %2 of 7 times this quarter.</source>
        <translation>L’histoire «&#xa0;%1&#xa0;» est racontée %2 fois sur 7 ce trimestre.</translation>
    </message>
    <message>
        <source>Tell it again, in another form, before you tell a new one.</source>
        <translation>Racontez-la encore, sous une autre forme, avant d’en raconter une nouvelle.</translation>
    </message>
    <message>
        <source>The story “%1” was retired after %2 of 7 posts: hardly anybody can have noticed it.</source>
        <translation>L’histoire «&#xa0;%1&#xa0;» a été retirée après %2 publications sur 7&#xa0;: presque personne n’a pu la remarquer.</translation>
    </message>
    <message>
        <source>Go on telling it; you are tired of it before your customers are.</source>
        <translation>Continuez à la raconter&#x202f;; vous vous en lassez avant vos clients.</translation>
    </message>
    <message>
        <source>Bring the story back</source>
        <translation>Reprendre l’histoire</translation>
    </message>
    <message>
        <source>Make the last promotions ideas again</source>
        <translation>Remettre les dernières promotions en idées</translation>
    </message>
    <message>
        <source>Most posts of ISO week %1 promote something. Promotions: %2 of %3.</source>
        <translation>La plupart des publications de la semaine %1 sont promotionnelles. Promotions&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Spread the promotions over other weeks.</source>
        <translation>Répartissez les promotions sur d’autres semaines.</translation>
    </message>
    <message>
        <source>No post of the quarter belongs to the pillar “%1”.</source>
        <translation>Aucune publication du trimestre n’appartient au pilier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Plan a post of this kind, or drop the pillar.</source>
        <translation>Prévoyez une publication de ce genre, ou abandonnez le pilier.</translation>
    </message>
    <message>
        <source>The code “%1” ends on %3, but “%2” still goes out on %4.</source>
        <translation>Le code «&#xa0;%1&#xa0;» expire le %3, mais «&#xa0;%2&#xa0;» paraît encore le %4.</translation>
    </message>
    <message>
        <source>Let the code run longer than its last post, or move the post.</source>
        <translation>Faites durer le code au-delà de sa dernière publication, ou déplacez celle-ci.</translation>
    </message>
    <message>
        <source>Extend the code to %1</source>
        <translation>Prolonger le code jusqu’au %1</translation>
    </message>
    <message>
        <source>No post says the code “%1”.</source>
        <translation>Aucune publication ne donne le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Plan a post that names it: a code nobody knows tells nothing.</source>
        <translation>Prévoyez une publication qui le donne&#xa0;: un code que personne ne connaît n’apprend rien.</translation>
    </message>
    <message>
        <source>Take the difference from “%1”</source>
        <translation>Prendre la différence sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More was spent on “%1” than planned: %2% of the line.</source>
        <translation>Les dépenses dépassent le budget prévu pour «&#xa0;%1&#xa0;»&#xa0;: %2&#x202f;% de la ligne.</translation>
    </message>
    <message>
        <source>Decide which line pays for it, or stop spending on this one.</source>
        <translation>Décidez quelle ligne paie la différence, ou cessez de dépenser sur celle-ci.</translation>
    </message>
    <message>
        <source>The ads “%1” are meant for nearly everybody: most of the money meets people who never buy.</source>
        <translation>La publicité «&#xa0;%1&#xa0;» vise presque tout le monde&#xa0;: l’essentiel de l’argent va à des gens qui n’achèteront jamais.</translation>
    </message>
    <message>
        <source>Begin with people who know you, then with people like them.</source>
        <translation>Commencez par les personnes qui vous connaissent, puis par celles qui leur ressemblent.</translation>
    </message>
    <message>
        <source>Show them to people who know you</source>
        <translation>Viser les personnes qui vous connaissent</translation>
    </message>
    <message>
        <source>A day’s budget for each day makes the ads of “%1” cost more than planned: %2% of its budget.</source>
        <translation>À ce budget quotidien, la publicité de «&#xa0;%1&#xa0;» coûte plus que prévu&#xa0;: %2&#x202f;% de son budget.</translation>
    </message>
    <message>
        <source>Spend less a day, run them for fewer days, or raise the budget.</source>
        <translation>Dépensez moins par jour, diffusez moins de jours, ou augmentez le budget.</translation>
    </message>
    <message>
        <source>Lower the daily budget to what is planned</source>
        <translation>Ramener le budget quotidien à ce qui est prévu</translation>
    </message>
    <message>
        <source>The goal “%1” asks for more than the account’s history bears, and gives no reason.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» demande plus que l’historique du compte ne permet, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Write what will be different this time, or take one of the proposed targets.</source>
        <translation>Écrivez ce qui changera cette fois, ou prenez l’une des valeurs cibles proposées.</translation>
    </message>
    <message>
        <source>Many see what “%1” shows, hardly anybody goes on from there: it may not be your audience.</source>
        <translation>Beaucoup voient ce que montre «&#xa0;%1&#xa0;», presque personne ne va plus loin&#xa0;: ce n’est peut-être pas votre public.</translation>
    </message>
    <message>
        <source>Compare who follows you there with your personas, and say in each post where to go.</source>
        <translation>Comparez vos abonnés de ce canal à vos personas, et dites dans chaque publication où aller.</translation>
    </message>
    <message>
        <source>“%1” has many followers who hardly react to its posts.</source>
        <translation>«&#xa0;%1&#xa0;» a beaucoup d’abonnés qui ne réagissent guère à ses publications.</translation>
    </message>
    <message>
        <source>Look at who they are, and try another kind of post before counting followers.</source>
        <translation>Regardez qui ils sont, et essayez un autre genre de publication avant de compter les abonnés.</translation>
    </message>
    <message>
        <source>The impostor “%1” was found on %2, and nobody has reported it.</source>
        <translation>Le faux compte «&#xa0;%1&#xa0;» a été repéré le %2, et personne ne l’a signalé.</translation>
    </message>
    <message>
        <source>Report the account to the network, with a screenshot.</source>
        <translation>Signalez le compte au réseau, avec une capture d’écran.</translation>
    </message>
    <message>
        <source>Somebody sits on your name “%1”.</source>
        <translation>Quelqu’un occupe votre nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the network for it, or choose a name that is free everywhere.</source>
        <translation>Demandez-le au réseau, ou choisissez un nom libre partout.</translation>
    </message>
    <message>
        <source>What %1 asked for on %2 is still open.</source>
        <translation>«&#xa0;%1&#xa0;» attend toujours une réponse (demande du %2).</translation>
    </message>
    <message>
        <source>Plan a post that answers it, or decline.</source>
        <translation>Prévoyez une publication qui y répond, ou déclinez.</translation>
    </message>
    <message>
        <source>Make a post idea of it</source>
        <translation>En faire une idée de publication</translation>
    </message>
    <message>
        <source>“%1” was to be done by %2.</source>
        <translation>«&#xa0;%1&#xa0;» était à faire pour le %2.</translation>
    </message>
    <message>
        <source>Do it, give it another day, or drop it.</source>
        <translation>Faites-la, donnez-lui un autre jour, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Reporter au %1</translation>
    </message>
    <message>
        <source>Put down %1 for them</source>
        <translation>Y inscrire %1</translation>
    </message>
    <message>
        <source>Functions of social media that nobody is responsible for: %1.</source>
        <translation>Fonctions sans responsable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name somebody for each, and who stands in.</source>
        <translation>Nommez quelqu’un pour chacune, et qui le remplace.</translation>
    </message>
    <message>
        <source>The goal “%1” promises service, and no answer is prepared.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» promet un service client, et aucune réponse n’est préparée.</translation>
    </message>
    <message>
        <source>Write how you answer a complaint, a question and a compliment.</source>
        <translation>Écrivez comment vous répondez à une réclamation, à une question et à un compliment.</translation>
    </message>
    <message>
        <source>Nothing says who does what when something goes wrong in public.</source>
        <translation>Rien ne dit qui fait quoi quand quelque chose tourne mal en public.</translation>
    </message>
    <message>
        <source>Write the crisis plan: who decides, who answers, who stops what is scheduled.</source>
        <translation>Écrivez le plan de crise&#xa0;: qui décide, qui répond, qui arrête ce qui est programmé.</translation>
    </message>
    <message>
        <source>Your accounts were never looked at as a whole.</source>
        <translation>Vos comptes n’ont jamais été regardés dans leur ensemble.</translation>
    </message>
    <message>
        <source>Answer the four questions of the audit: what works, who reacts, where, and compared with whom.</source>
        <translation>Répondez aux quatre questions de l’audit&#xa0;: ce qui marche, qui réagit, où, et par rapport à qui.</translation>
    </message>
    <message>
        <source>Make it an idea again</source>
        <translation>La remettre en idée</translation>
    </message>
    <message>
        <source>Make these posts ideas again</source>
        <translation>Remettre ces publications en idées</translation>
    </message>
    <message>
        <source>Move them to open days</source>
        <translation>Les déplacer vers des jours d’ouverture</translation>
    </message>
    <message>
        <source>Plan a post on %1</source>
        <translation>Prévoir une publication le %1</translation>
    </message>
    <message>
        <source>Place the idea “%1” on %2</source>
        <translation>Placer l’idée «&#xa0;%1&#xa0;» au %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» au %2</translation>
    </message>
    <message>
        <source>Make the surplus posts ideas again</source>
        <translation>Remettre les publications en trop en idées</translation>
    </message>
    <message>
        <source>Move the surplus posts to other weeks</source>
        <translation>Déplacer les publications en trop vers d’autres semaines</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Plan this for %1</source>
        <translation>Ajouter aux actions, pour le %1</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Quarterdeck. Rescue it with that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Quarterdeck. Récupérez-le avec cette version.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be read any more. Restore one of its versions or a copy.</source>
        <translation>Plus rien de «&#xa0;%1&#xa0;» n’est lisible. Rétablissez une de ses versions ou une copie.</translation>
    </message>
    <message>
        <source>“%1” can’t be read. Is it still there?</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Est-il toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>The posts and answers planned take more time than there is. Hours a week needed: %1; there are: %2.</source>
        <translation>Les publications et les réponses prévues demandent plus de temps que vous n’en avez. Heures nécessaires par semaine&#xa0;: %1&#x202f;; disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The summary of the strategy says “%1”, which fits every business.</source>
        <translation>Le résumé de la stratégie dit «&#x202f;%1&#xa0;», ce qui vaut pour toute entreprise.</translation>
    </message>
    <message>
        <source>The text of “%1” stands word for word in %2 posts on several channels.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» figure mot pour mot dans %2 publications sur plusieurs canaux.</translation>
    </message>
    <message>
        <source>Say it in each network’s own way: people notice what a machine has copied.</source>
        <translation>Dites-le à la façon de chaque réseau&#xa0;: on remarque ce qu’une machine a recopié.</translation>
    </message>
    <message>
        <source>“%1” asks people to take part at an hour when nobody is there to answer.</source>
        <translation>«&#xa0;%1&#xa0;» invite à participer à une heure où personne n’est là pour répondre.</translation>
    </message>
    <message>
        <source>Some posts ask people to take part when nobody is there to answer, “%1” first among them. Number of such posts: %2.</source>
        <translation>Des publications invitent à participer quand personne n’est là pour répondre, à commencer par «&#xa0;%1&#xa0;». Nombre de ces publications&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Move it into your working hours, or ask somebody to stay.</source>
        <translation>Déplacez-la dans vos heures de travail, ou demandez à quelqu’un de rester.</translation>
    </message>
    <message>
        <source>Move it into the working hours</source>
        <translation>La déplacer dans les heures de travail</translation>
    </message>
    <message>
        <source>The mission of “%1” says what is done there, not to what end.</source>
        <translation>La mission de «&#xa0;%1&#xa0;» dit ce qu’on y fait, pas à quelle fin.</translation>
    </message>
    <message>
        <source>Say what the business gets from it: “… in order to …”. If nothing comes to mind, consider closing it.</source>
        <translation>Dites ce que l’entreprise en retire&#xa0;: «&#xa0;… afin de …&#xa0;». Si rien ne vient, envisagez de le fermer.</translation>
    </message>
    <message>
        <source>Plan %1 posts in the gap</source>
        <translation>Prévoir %1 publications dans l’intervalle</translation>
    </message>
    <message>
        <source>“%1” is damaged where it says what it holds, so nothing of it can be read any more. Open one of its versions, which Quarterdeck keeps on this computer, or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé là où il dit ce qu’il contient, si bien que plus rien ne peut en être lu. Ouvrez une de ses versions, que Quarterdeck garde sur cet ordinateur, ou une copie.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar. Choose an .ics file. Nothing was taken.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un calendrier. Choisissez un fichier .ics. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>Inform, teach or entertain more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Informez, expliquez ou divertissez plus souvent. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Promote more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Faites plus souvent la promotion de vos offres. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Share ideas and stories of your trade more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Partagez plus souvent des idées et des histoires de votre métier. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Talk with your audience more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Échangez plus souvent avec votre public. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Lead people to your website more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Amenez plus souvent les gens sur votre site. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Share what others have made more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Relayez plus souvent des contenus d’autres auteurs. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Ask for a contact more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Invitez plus souvent à laisser ses coordonnées. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Show how you work more often. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Montrez plus souvent comment vous travaillez. Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Give “%4” more room. Posts to add: %1, in ISO weeks %2 to %3.</source>
        <translation>Donnez plus de place à «&#xa0;%4&#xa0;». Publications à ajouter&#xa0;: %1, semaines ISO %2 à %3.</translation>
    </message>
    <message>
        <source>Too many posts of “%3” promote something: %1% where the 80/20 rule allows %2%.</source>
        <translation>Trop de publications de «&#xa0;%3&#xa0;» font la promotion de quelque chose&#xa0;: %1&#xa0;% alors que la règle des 80/20 en permet %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The posts of “%2” are far from the mix that you set for them. Largest difference in percentage points: %1.</source>
        <translation>Les publications de «&#xa0;%2&#xa0;» s’écartent nettement du mix fixé pour elles. Plus grand écart en points&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The posts of ISO week %1 are nearly all of one kind: %2 of %3.</source>
        <translation>Les publications de la semaine %1 sont presque toutes du même type&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Spread them over other weeks.</source>
        <translation>Répartissez-les sur d’autres semaines.</translation>
    </message>
    <message>
        <source>This event has no title.</source>
        <translation>Cet événement n’a pas de titre.</translation>
    </message>
    <message>
        <source>This event lasts longer than a year, so it is no key date.</source>
        <translation>Cet événement dure plus d’un an&#xa0;: ce n’est pas une date clé.</translation>
    </message>
    <message>
        <source>This event is a post of a plan, so it is no key date.</source>
        <translation>Cet événement est une publication d’un calendrier éditorial&#xa0;: ce n’est pas une date clé.</translation>
    </message>
    <message>
        <source>This event repeats too often: its first %1 times were taken.</source>
        <translation>Cet événement se répète trop souvent&#xa0;: ses %1 premières dates ont été prises.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 events. Choose a calendar of key dates only.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de %2 événements. Choisissez un calendrier qui ne contient que des dates clés.</translation>
    </message>
    <message>
        <source>Inform, teach or entertain more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Informez, expliquez ou divertissez plus souvent. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Promote more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Faites plus souvent la promotion de vos offres. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Share ideas and stories of your trade more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Partagez plus souvent des idées et des histoires de votre métier. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Talk with your audience more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Échangez plus souvent avec votre public. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Lead people to your website more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Amenez plus souvent les gens sur votre site. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Share what others have made more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Relayez plus souvent des contenus d’autres auteurs. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Ask for a contact more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Invitez plus souvent à laisser ses coordonnées. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Show how you work more often. Posts to add: %1, in ISO week %2.</source>
        <translation>Montrez plus souvent comment vous travaillez. Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>Give “%4” more room. Posts to add: %1, in ISO week %2.</source>
        <translation>Donnez plus de place à «&#xa0;%4&#xa0;». Publications à ajouter&#xa0;: %1, semaine %2.</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Cet événement est annulé.</translation>
    </message>
    <message>
        <source>This event has repeated too often since it began: none of its times by the rule was taken.</source>
        <translation>Cet événement s’est répété trop souvent depuis ses débuts&#xa0;: aucune de ses répétitions n’a été reprise.</translation>
    </message>
    <message>
        <source>The last day to print lies before the first. Choose a later one.</source>
        <translation>Le dernier jour à imprimer précède le premier. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>At most a year is printed at a time. Choose days that lie closer together.</source>
        <translation>On imprime un an au plus à la fois. Choisissez des jours plus rapprochés.</translation>
    </message>
    <message>
        <source>“%1” answers about posts of “%2”, and none of them is in this plan. Open the plan that was sent.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur des publications de «&#xa0;%2&#xa0;», et aucune n’est dans ce fichier de stratégie. Ouvrez celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>No post fits this choice, so nothing was written. Choose other days or statuses.</source>
        <translation>Aucune publication ne correspond à ce choix&#xa0;: rien n’a été écrit. Choisissez d’autres jours ou d’autres statuts.</translation>
    </message>
    <message>
        <source>Nobody called “%1” has anything to do in this calendar.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;» n’a quelque chose à faire dans ce calendrier.</translation>
    </message>
    <message>
        <source>A pause is over and “%1” still waits.</source>
        <translation>Une pause est finie et «&#xa0;%1&#xa0;» attend toujours.</translation>
    </message>
    <message>
        <source>A pause is over and its posts still wait, “%1” first among them. Number of such posts: %2.</source>
        <translation>Une pause est finie et ses publications attendent toujours, «&#xa0;%1&#xa0;» la première. Nombre de ces publications&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Place it on the next open day</source>
        <translation>Placer la publication sur le prochain jour d’ouverture</translation>
    </message>
    <message>
        <source>Place %1 posts on the next open days</source>
        <translation>Placer ces publications (%1) sur les prochains jours d’ouverture</translation>
    </message>
    <message>
        <source>Place what waits again, or leave it.</source>
        <translation>Replacez ce qui attend, ou renoncez-y.</translation>
    </message>
    <message>
        <source>“%1” may be a day of two months: say whether this file writes the day or the month first.</source>
        <translation>«&#xa0;%1&#xa0;» peut tomber dans deux mois différents&#xa0;: dites si ce fichier écrit le jour ou le mois en premier.</translation>
    </message>
    <message>
        <source>It is for %1, an account that your audit closes.</source>
        <translation>Elle est pour %1, un compte que votre audit ferme.</translation>
    </message>
    <message>
        <source>%1 lies in no quarter of the plan.</source>
        <translation>La date du %1 n’est dans aucun trimestre du plan.</translation>
    </message>
    <message>
        <source>The clocks skip %1 that night: calendars will show it at %2.</source>
        <translation>Cette nuit-là, on saute %1 au changement d’heure&#xa0;: les agendas l’afficheront à %2.</translation>
    </message>
    <message>
        <source>“%1” is no word for a format or a status that Quarterdeck knows, so that was left out.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne ni un format ni un statut que Quarterdeck connaît&#xa0;: cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” in the column of a network is neither a yes nor a no.</source>
        <translation>«&#xa0;%1&#xa0;», dans la colonne d’un réseau, n’est ni un oui ni un non.</translation>
    </message>
    <message>
        <source>This row has %1 texts for %2 networks, so which goes where can&apos;t be told.</source>
        <translation>Cette ligne a %1 textes pour %2 réseaux&#xa0;: impossible de savoir lequel va où.</translation>
    </message>
    <message>
        <source>Posts for other networks than this layout is for stayed out: %1.</source>
        <translation>Publications laissées de côté, car ce modèle n’est pas pour leur réseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 takes %2 posts in a file (%3), and this one holds %4: upload it in parts.</source>
        <translation>%1 accepte %2 publications par fichier (%3), et celui-ci en contient %4&#xa0;: téléversez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>%1 takes %2 characters of the column “%3” (%4), and some posts have more: %5.</source>
        <translation>%1 accepte %2 caractères dans la colonne «&#xa0;%3&#xa0;» (%4), et des publications en ont davantage&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 wants each “%2” once in a file (%3), and some come again: %4.</source>
        <translation>%1 veut chaque «&#xa0;%2&#xa0;» une seule fois par fichier (%3), et certains se répètent&#xa0;: %4.</translation>
    </message>
    <message>
        <source>A plan has no place for what these columns hold, so it was left out: %1</source>
        <translation>Un plan n’a pas de place pour le contenu de ces colonnes, laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its days have no year, so they were taken for those of the plan’s first year on.</source>
        <translation>Ses dates n’ont pas d’année&#xa0;: elles ont été lues à partir de la première année du plan.</translation>
    </message>
    <message>
        <source>Some of its letters could not be read and were replaced. Save it as UTF-8 and import it again.</source>
        <translation>Certaines lettres n’ont pas pu être lues et ont été remplacées. Enregistrez le fichier en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” holds %2 posts. A plan takes at most %3 at once: export a shorter time.</source>
        <translation>«&#xa0;%1&#xa0;» contient %2 publications. Un plan en accepte au plus %3 à la fois&#xa0;: exportez une période plus courte.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped. Nothing was taken.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été arrêtée. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This event repeats several times a day, which a post does not.</source>
        <translation>Cet événement se répète plusieurs fois par jour, ce qu’une publication ne fait pas.</translation>
    </message>
    <message>
        <source>This event has no end; what stands of it was read.</source>
        <translation>Cet événement n’est pas fermé&#x202f;; ce qui en est écrit a été lu.</translation>
    </message>
    <message>
        <source>A line of this event can&apos;t be read and was left out: “%1”</source>
        <translation>Une ligne de cet événement est illisible et a été laissée de côté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None of the days on which this event repeats lies in the plan.</source>
        <translation>Aucun des jours où cet événement se répète n’est dans le plan.</translation>
    </message>
    <message>
        <source>This event goes on repeating after the plan’s last quarter: its times until then were taken, %1.</source>
        <translation>Cet événement se répète au-delà du dernier trimestre du plan&#xa0;: ses occurrences jusque-là ont été reprises, %1.</translation>
    </message>
    <message>
        <source>“%1” is not an answer to a review. Choose the file that the client saved from the review page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse à une relecture. Choisissez le fichier que le client a enregistré depuis la page de relecture.</translation>
    </message>
    <message>
        <source>The answer in “%1” is not whole. Ask for it once more, as a file.</source>
        <translation>La réponse dans «&#xa0;%1&#xa0;» est incomplète. Redemandez-la, sous forme de fichier.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Quarterdeck. Update this one to read it.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente de Quarterdeck. Mettez celle-ci à jour pour le lire.</translation>
    </message>
    <message>
        <source>The answer in “%1” decides on nothing and says nothing.</source>
        <translation>La réponse dans «&#xa0;%1&#xa0;» ne décide rien et ne dit rien.</translation>
    </message>
    <message>
        <source>No program for PDF documents answered. Save the document as a PDF and print it from there.</source>
        <translation>Aucun logiciel de lecture de PDF n’a répondu. Enregistrez le document en PDF et imprimez-le de là.</translation>
    </message>
    <message>
        <source>“%1” is a page, not the answer: your client saves that from the page, as another file.</source>
        <translation>«&#xa0;%1&#xa0;» est une page, pas la réponse&#xa0;: votre client l’enregistre depuis cette page, dans un autre fichier.</translation>
    </message>
    <message>
        <source>This .xls workbook calculates some cells by formulas, and what came of them can’t be read from it: those cells count as empty. Open it in a spreadsheet, save it as .xlsx and import that.</source>
        <translation>Ce classeur .xls calcule certaines cellules par des formules, dont le résultat ne peut pas y être lu&#xa0;: ces cellules comptent comme vides. Ouvrez-le dans un tableur, enregistrez-le au format .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>The days of this file may be day/month or month/day, and none is above 12. Say which comes first.</source>
        <translation>Les jours de ce fichier peuvent être au format jour/mois ou mois/jour, et aucun ne dépasse 12. Dites lequel vient en premier.</translation>
    </message>
    <message>
        <source>Give %1 ideas that wait a day</source>
        <translation>Donner un jour à %1 idées qui attendent</translation>
    </message>
    <message>
        <source>“%1” is too large for a mapping of columns.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour une correspondance de colonnes.</translation>
    </message>
    <message>
        <source>“%1” is no mapping of columns that can be used: %2. Correct it and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une correspondance de colonnes utilisable&#xa0;: %2. Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>Your mapping “%1” can&apos;t be used: %2. Delete it, or put a sound one in its place.</source>
        <translation>Votre correspondance «&#xa0;%1&#xa0;» ne peut pas servir&#xa0;: %2. Supprimez-la, ou mettez-en une bonne à sa place.</translation>
    </message>
    <message>
        <source>The mapping “%1” fits none of these files. Nothing was imported.</source>
        <translation>La correspondance «&#xa0;%1&#xa0;» ne convient à aucun de ces fichiers. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The plan has no mapping “%1”: it has none yet.</source>
        <translation>Le plan n’a pas de correspondance «&#xa0;%1&#xa0;»&#xa0;: il n’en a encore aucune.</translation>
    </message>
    <message>
        <source>The plan has no mapping “%1”. Its mappings are: %2.</source>
        <translation>Le plan n’a pas de correspondance «&#xa0;%1&#xa0;». Les siennes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Some posts of the quarter miss the mission of their channel, “%1” first among them. Number of such posts: %2.</source>
        <translation>Des publications du trimestre passent à côté de la mission de leur canal, à commencer par «&#xa0;%1&#xa0;». Nombre de ces publications&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Rewrite each to serve the mission, give it to another channel, or let it wait among the ideas.</source>
        <translation>Réécrivez chacune pour servir la mission, donnez-la à un autre canal ou laissez-la attendre parmi les idées.</translation>
    </message>
    <message>
        <source>The copied cells reach beyond the table, so nothing was written. Choose a cell further up and left, or more days.</source>
        <translation>Les cellules copiées dépassent le tableau&#xa0;: rien n’a été écrit. Choisissez une cellule plus haut et plus à gauche, ou davantage de jours.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>L’import a été interrompu. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This row does not say what it counts.</source>
        <translation>Cette ligne ne dit pas ce qu’elle compte.</translation>
    </message>
    <message>
        <source>Some of these days are still to come: %1 to %2. Check that day and month stand the right way round, and the year, before you import them.</source>
        <translation>Certains de ces jours sont encore à venir : du %1 au %2. Vérifiez l’ordre du jour et du mois, ainsi que l’année, avant de les importer.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Each metric used, how it is computed and where its numbers come from.</source>
        <translation>Chaque statistique utilisée, son calcul et la source de ses chiffres.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Files and days</source>
        <translation>Fichiers et jours</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Comment les chiffres sont obtenus</translation>
    </message>
    <message>
        <source>Pace: what was reached since the start, divided by what was expected.</source>
        <translation>Rythme&#xa0;: ce qui a été obtenu depuis le départ, divisé par ce qui était attendu.</translation>
    </message>
    <message>
        <source>Ratios are ratios of sums. A day without a number is a gap, never a zero.</source>
        <translation>Les taux sont des rapports de sommes. Un jour sans chiffre est une donnée manquante, jamais un zéro.</translation>
    </message>
    <message>
        <source>Formulas and sources</source>
        <translation>Formules et sources</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, number of posts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Pillar and campaign</source>
        <translation>Pilier et campagne</translation>
    </message>
    <message>
        <source>Status and owner</source>
        <translation>Statut et responsable</translation>
    </message>
    <message>
        <source>The posts of the month, day by day.</source>
        <translation>Les publications du mois, jour par jour.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The quarter’s calendar</source>
        <translation>Le calendrier du trimestre</translation>
    </message>
    <message>
        <source>Every post</source>
        <translation>Toutes les publications</translation>
    </message>
    <message>
        <source>The campaigns of the quarter, their days and the goals they serve.</source>
        <translation>Les campagnes du trimestre, leurs dates et les objectifs qu’elles servent.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Goals it serves</source>
        <translation>Objectifs servis</translation>
    </message>
    <message>
        <source>Money planned and spent, line by line.</source>
        <translation>L’argent prévu et dépensé, ligne par ligne.</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne de budget</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>When plan and figures are looked at together, and what was decided.</source>
        <translation>Les dates où l’on confronte le plan aux chiffres, et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Campaigns, budget and reviews</source>
        <translation>Campagnes, budget et bilans</translation>
    </message>
    <message>
        <source>Campaigns and reviews</source>
        <translation>Campagnes et bilans</translation>
    </message>
    <message>
        <source>Each channel with its mission and how often it is posted to.</source>
        <translation>Chaque canal, sa mission et sa fréquence de publication.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Aim a week</source>
        <translation>Fréquence visée par semaine</translation>
    </message>
    <message>
        <source>Planned a week</source>
        <translation>Fréquence prévue par semaine</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>account, decision</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The pillars of the content and their share of the calendar.</source>
        <translation>Les piliers de contenu et leur part du calendrier.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Share planned</source>
        <translation>Part prévue</translation>
    </message>
    <message>
        <source>Share aimed at</source>
        <translation>Part visée</translation>
    </message>
    <message>
        <source>What the rule asks and what the calendar holds.</source>
        <translation>Ce que la règle demande et ce que le calendrier contient.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Promotion takes %1 of the calendar; the rule allows %2.</source>
        <translation>La promotion occupe %1 du calendrier&#x202f;; la règle autorise %2.</translation>
    </message>
    <message>
        <source>Promotion takes %1 of the calendar, within the %2 that the rule allows.</source>
        <translation>La promotion occupe %1 du calendrier, dans la limite des %2 que la règle autorise.</translation>
    </message>
    <message>
        <source>Content mix</source>
        <translation>Répartition des contenus</translation>
    </message>
    <message numerus="yes">
        <source>%n posts have no pillar yet and are not counted.</source>
        <translation>
            <numerusform>%n&#xa0;publication n’a pas encore de pilier et n’est pas comptée.</numerusform>
            <numerusform>%n&#xa0;publications n’ont pas encore de pilier et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our mission</source>
        <translation>Notre mission</translation>
    </message>
    <message>
        <source>On social media</source>
        <translation>Sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Our voice</source>
        <translation>Notre voix</translation>
    </message>
    <message>
        <source>What we say and how</source>
        <translation>Ce que nous disons et comment</translation>
    </message>
    <message>
        <source>The stories we tell and the need each answers.</source>
        <translation>Les histoires que nous racontons et le besoin auquel chacune répond.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>Le besoin auquel elle répond</translation>
    </message>
    <message>
        <source>Channels and content</source>
        <translation>Canaux et contenus</translation>
    </message>
    <message>
        <source>%1/5</source>
        <comment>strength</comment>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>%1 engagement</source>
        <translation>%1 d’engagement</translation>
    </message>
    <message>
        <source>How strong each competitor is on each network, and we ourselves.</source>
        <translation>La force de chaque concurrent sur chaque réseau, et la nôtre.</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Where our audience is</source>
        <translation>Où se trouve notre public</translation>
    </message>
    <message>
        <source>What each competitor does well and less well.</source>
        <translation>Ce que chaque concurrent fait bien et moins bien.</translation>
    </message>
    <message>
        <source>Does well</source>
        <translation>Fait bien</translation>
    </message>
    <message>
        <source>Does less well</source>
        <translation>Fait moins bien</translation>
    </message>
    <message>
        <source>Words to listen for</source>
        <translation>Mots à surveiller</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Forces et faiblesses</translation>
    </message>
    <message>
        <source>Social media strategy, %1</source>
        <translation>Stratégie réseaux sociaux, %1</translation>
    </message>
    <message>
        <source>%1: social media strategy, %2</source>
        <translation>%1&#xa0;: stratégie réseaux sociaux, %2</translation>
    </message>
    <message>
        <source>The plan and where it stands on %1</source>
        <translation>Le plan et son avancement au %1</translation>
    </message>
    <message>
        <source>%1, strategy %2, as of %3</source>
        <translation>%1, stratégie %2, au %3</translation>
    </message>
    <message>
        <source>one</source>
        <comment>goals</comment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>%1 so far, for a target of %2</source>
        <translation>%1 à ce jour, pour une valeur cible de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2 expected, %n days ahead</source>
        <translation>
            <numerusform>%1, contre %2 attendus&#x202f;; %n&#xa0;jour d’avance</numerusform>
            <numerusform>%1, contre %2 attendus&#x202f;; %n&#xa0;jours d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2 expected, %n days late</source>
        <translation>
            <numerusform>%1, contre %2 attendus&#x202f;; %n&#xa0;jour de retard</numerusform>
            <numerusform>%1, contre %2 attendus&#x202f;; %n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2 expected</source>
        <translation>%1, contre %2 attendus</translation>
    </message>
    <message>
        <source>This plan has no goals yet.</source>
        <translation>Ce plan n’a pas encore d’objectif.</translation>
    </message>
    <message>
        <source>No goal can be measured yet.</source>
        <translation>Aucun objectif ne peut encore être mesuré.</translation>
    </message>
    <message>
        <source>There is not enough data yet to say where the goals stand.</source>
        <translation>Les données sont encore insuffisantes pour dire où en sont les objectifs.</translation>
    </message>
    <message>
        <source>The one measured goal is %1.</source>
        <translation>Le seul objectif mesuré est %1.</translation>
    </message>
    <message>
        <source>All %1 goals are on track.</source>
        <translation>Les %1 objectifs sont tous en bonne voie.</translation>
    </message>
    <message>
        <source>None of the %1 goals is on track.</source>
        <translation>Aucun des %1 objectifs n’est en bonne voie.</translation>
    </message>
    <message>
        <source>One of %1 goals is on track.</source>
        <translation>Un objectif sur %1 est en bonne voie.</translation>
    </message>
    <message>
        <source>%1 of %2 goals are on track.</source>
        <translation>%1 objectifs sur %2 sont en bonne voie.</translation>
    </message>
    <message>
        <source>%1 of the calendar is promotion</source>
        <translation>La promotion occupe %1 du calendrier</translation>
    </message>
    <message>
        <source>The rule that was chosen allows %1</source>
        <translation>La règle choisie autorise %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a post on %1</source>
        <translation>
            <numerusform>%n&#xa0;jour sans publication sur %1</numerusform>
            <numerusform>%n&#xa0;jours sans publication sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers so far</source>
        <translation>Aucun chiffre à ce jour</translation>
    </message>
    <message>
        <source>This goal is not measured yet</source>
        <translation>Cet objectif n’est pas encore mesuré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>baseline, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> d’ici au %1</translation>
    </message>
    <message>
        <source> (start: %1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Start → target</source>
        <translation>Départ → valeur cible</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>To be learnt</source>
        <translation>À apprendre</translation>
    </message>
    <message>
        <source>Target kept because</source>
        <translation>Raison de garder la valeur cible</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>A goal without a name</source>
        <translation>Un objectif sans nom</translation>
    </message>
    <message>
        <source>Not SMART yet. Missing: </source>
        <translation>Pas encore SMART. Il manque&#xa0;: </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Business objective</source>
        <translation>Objectif d’entreprise</translation>
    </message>
    <message>
        <source>Marketing objective</source>
        <translation>Objectif marketing</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the business wants, and the marketing objective that serves it.</source>
        <translation>Ce que veut l’entreprise, et l’objectif marketing qui le sert.</translation>
    </message>
    <message>
        <source>To %1.</source>
        <comment>a goal&apos;s purpose</comment>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 by %4, to %5.</source>
        <translation>%1&#xa0;: de %2 à %3 d’ici au %4, pour %5.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 by %4.</source>
        <translation>%1&#xa0;: de %2 à %3 d’ici au %4.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, to %4.</source>
        <translation>%1&#xa0;: %2 d’ici au %3, pour %4.</translation>
    </message>
    <message>
        <source>%1: %2 by %3.</source>
        <translation>%1&#xa0;: %2 d’ici au %3.</translation>
    </message>
    <message>
        <source>what it is measured by</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>where it starts</source>
        <translation>la valeur de départ</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>une valeur cible</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>une échéance</translation>
    </message>
    <message>
        <source>the business objective that it serves</source>
        <translation>l’objectif d’entreprise qu’il sert</translation>
    </message>
    <message>
        <source>Objectives and goals</source>
        <translation>Objectifs de l’entreprise et du trimestre</translation>
    </message>
    <message>
        <source>There are not enough numbers yet to compare with the pace expected.</source>
        <translation>Il n’y a pas encore assez de chiffres pour comparer avec le rythme attendu.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chances</translation>
    </message>
    <message>
        <source>The value of each week, and what was on.</source>
        <translation>La valeur de chaque semaine, et ce qui s’y passait.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Au calendrier</translation>
    </message>
    <message>
        <source>KPI %1 of %2: %3</source>
        <translation>Indicateur clé (KPI) %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>The sum of the days measured.</source>
        <translation>La somme des jours mesurés.</translation>
    </message>
    <message>
        <source>The last value measured.</source>
        <translation>La dernière valeur mesurée.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No numbers were imported for it.</source>
        <translation>Aucun chiffre n’a été importé pour cet indicateur.</translation>
    </message>
    <message>
        <source>Assumption, still to be checked</source>
        <translation>Hypothèse, encore à vérifier</translation>
    </message>
    <message>
        <source>A persona without a name</source>
        <translation>Un persona sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Whom we speak to</source>
        <translation>À qui nous parlons</translation>
    </message>
    <message>
        <source>%1 of the way to the target; %2 expected by now.</source>
        <translation>%1 du chemin vers la valeur cible&#x202f;; %2 attendus à ce jour.</translation>
    </message>
    <message>
        <source>Progress is not known yet.</source>
        <translation>L’avancement n’est pas encore connu.</translation>
    </message>
    <message>
        <source>A question to explore</source>
        <translation>Une question à explorer</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Pas encore de valeur cible</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <translation>%1&#xa0;: %2 par semaine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision asked before %1</source>
        <translation>Décision demandée avant le %1</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>Where the goals stand</source>
        <translation>Où en sont les objectifs</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>expected: where to be on %1 to finish in time</source>
        <translation>attendu&#xa0;: où il faut en être le %1 pour finir à temps</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui marche</translation>
    </message>
    <message>
        <source>What slows</source>
        <translation>Ce qui freine</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Bilan du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, review</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until the quarter ends</source>
        <translation>D’ici la fin du trimestre</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Time planned so far</source>
        <translation>Temps prévu à ce jour</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>of %1 h available</source>
        <translation>sur %1&#xa0;h disponibles</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain bilan</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Notre plan</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Each goal with its actual value, target, status and chance, worst first.</source>
        <translation>Chaque objectif avec sa valeur réalisée, sa valeur cible, son statut et ses chances, les plus en difficulté d’abord.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week number</comment>
        <translation>S%1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts over the quarter: %1.</source>
        <translation>
            <numerusform>%n&#xa0;publication sur le trimestre&#xa0;: %1.</numerusform>
            <numerusform>%n&#xa0;publications sur le trimestre&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n&#xa0;publication</numerusform>
            <numerusform>%n&#xa0;publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers rest on a source.</source>
        <translation>
            <numerusform>Réponses appuyées sur une source&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Réponses appuyées sur une source&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more goals stand on the pages that follow.</source>
        <translation>
            <numerusform>%n&#xa0;autre objectif figure dans les pages suivantes.</numerusform>
            <numerusform>%n&#xa0;autres objectifs figurent dans les pages suivantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach of several days or networks counts the same person more than once; it is not a number of people.</source>
        <translation>La portée de plusieurs jours ou réseaux compte plusieurs fois la même personne&#x202f;; ce n’est pas un nombre de personnes.</translation>
    </message>
    <message>
        <source>The calendar keeps to the rule.</source>
        <translation>Le calendrier respecte la règle.</translation>
    </message>
    <message>
        <source>no post</source>
        <translation>aucune publication</translation>
    </message>
    <message>
        <source>%1 against %2 expected: %3</source>
        <comment>target reached</comment>
        <translation>%1, contre %2 attendus&#xa0;: %3</translation>
    </message>
    <message>
        <source>Objective served</source>
        <translation>Objectif servi</translation>
    </message>
    <message>
        <source>How it helps</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Both parts of the ratio are projected; 8 times in 10 the result falls in this range.</source>
        <translation>Les deux termes du rapport sont projetés&#x202f;; 8 fois sur 10, le résultat tombe dans cette fourchette.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal, KPI</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Each week is read on its own days; the actual value is read over the last 28 days.</source>
        <translation>Chaque semaine est lue sur ses propres jours&#x202f;; la valeur réalisée, sur les 28 derniers jours.</translation>
    </message>
    <message>
        <source>typed in by hand, %1</source>
        <translation>saisis à la main, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermeture&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: no post for %n days</source>
        <translation>
            <numerusform>%1&#xa0;: aucune publication pendant %n&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;: aucune publication pendant %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Editorial calendar</source>
        <translation>Calendrier éditorial</translation>
    </message>
    <message>
        <source>expected: where to be on the day of the last figures to finish in time</source>
        <translation>attendu&#xa0;: où en être au jour des derniers chiffres pour finir à temps</translation>
    </message>
    <message>
        <source>Key: bar, actual; diamond, expected; line, target.</source>
        <translation>Légende&#xa0;: barre, réalisé&#x202f;; losange, attendu&#x202f;; trait, valeur cible.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>campaign</comment>
        <translation>%1, suite</translation>
    </message>
    <message numerus="yes">
        <source>+ %n on page %1</source>
        <translation>
            <numerusform>+ %n&#xa0;à la page %1</numerusform>
            <numerusform>+ %n&#xa0;à la page %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts a week</source>
        <translation>
            <numerusform>%1 publication par semaine</numerusform>
            <numerusform>%1 publications par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 abonné</numerusform>
            <numerusform>%1 abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts, day by day.</source>
        <translation>
            <numerusform>%n&#xa0;publication, jour par jour.</numerusform>
            <numerusform>%n&#xa0;publications, jour par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: on track from a pace of 95% and a chance of 50% on, behind from 80% and 20% on, else at risk. The worse of the two decides; before 14 days or three figures there is none.</source>
        <translation>Statut&#xa0;: en bonne voie à partir d’un rythme de 95&#x202f;% et de 50&#x202f;% de chances, en retard à partir de 80&#x202f;% et de 20&#x202f;%, sinon à risque. Le moins bon des deux décide&#x202f;; avant 14 jours ou trois chiffres, il n’y en a pas.</translation>
    </message>
    <message>
        <source>Projection: the last 28 complete days go on until the deadline: their mean for what adds up, their net change for a level, their quotient for a ratio. Its range holds 8 times in 10. It comes from the errors that the same rule made on this history; while that is short, from those usual for such figures.</source>
        <translation>Projection&#xa0;: les 28 derniers jours complets se poursuivent jusqu’à l’échéance&#xa0;: leur moyenne pour ce qui s’additionne, leur variation nette pour un niveau, leur quotient pour un ratio. Sa fourchette se vérifie 8 fois sur 10. Elle vient des erreurs que la même règle a commises sur cet historique ou, tant qu’il est court, de celles qui sont habituelles pour de tels chiffres.</translation>
    </message>
    <message>
        <source>%1: %2 of the calendar, where the rule asks for %3. %4: only %5, where it asks for %6.</source>
        <translation>%1&#xa0;: %2 du calendrier, là où la règle demande %3. %4&#xa0;: seulement %5, là où elle demande %6.</translation>
    </message>
    <message>
        <source>Formulas and sources: page %1</source>
        <translation>Formules et sources&#xa0;: page %1</translation>
    </message>
    <message>
        <source>%1 ÷ %2, each added up first.</source>
        <comment>formula</comment>
        <translation>%1 ÷ %2, d’après les totaux de la période.</translation>
    </message>
    <message>
        <source>Too long without a post for the cadence aimed at</source>
        <translation>Période sans publication trop longue pour la fréquence visée</translation>
    </message>
    <message numerus="yes">
        <source>Only %n days of figures so far (up to %1)</source>
        <translation>
            <numerusform>Un seul jour de chiffres (le %1)</numerusform>
            <numerusform>Seulement %n&#xa0;jours de chiffres (jusqu’au %1)</numerusform>
        </translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Before → target</source>
        <translation>Avant → valeur cible</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the things of a week</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>measured: %1 of %n days</source>
        <translation>
            <numerusform>jours mesurés&#xa0;: %1&#xa0;sur&#xa0;%n</numerusform>
            <numerusform>jours mesurés&#xa0;: %1&#xa0;sur&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open days)</source>
        <translation>
            <numerusform>%1 (%n&#xa0;jour hors fermetures)</numerusform>
            <numerusform>%1 (%n&#xa0;jours hors fermetures)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: where a straight line stands on the last complete day of the data. It leads to the target on the deadline: from zero for what adds up over the quarter, from the starting value for a level or a ratio. Days without figures are left out of it; the projection and what is still needed take them for average days.</source>
        <translation>Attendu&#xa0;: le point où se trouve une droite au dernier jour complet des données. Elle mène à la valeur cible à l’échéance&#xa0;: depuis zéro pour ce qui s’additionne au fil du trimestre, depuis la valeur de départ pour un niveau ou un ratio. Les jours sans chiffres n’y comptent pas&#x202f;; la projection et ce qui reste à faire les comptent comme des jours moyens.</translation>
    </message>
    <message>
        <source>Chance: the likelihood of reaching the target. Very likely from 90%, likely from 70%, open from 30%, unlikely from 10%, very unlikely below. With fewer than eight weeks of data it is given in words alone.</source>
        <translation>Chances&#xa0;: la probabilité d’atteindre la valeur cible. Très probable dès 90&#x202f;%, probable dès 70&#x202f;%, incertain dès 30&#x202f;%, peu probable dès 10&#x202f;%, très peu probable en dessous. Avec moins de huit semaines de données, elles sont données en toutes lettres, sans pourcentage.</translation>
    </message>
    <message>
        <source>%1: %2 by %3 (%4 before, in as long a time).</source>
        <translation>%1&#xa0;: %2 d’ici au %3 (%4 auparavant, sur une durée égale).</translation>
    </message>
    <message>
        <source>%1: %2 by %3 (%4 before, in as long a time), to %5.</source>
        <translation>%1&#xa0;: %2 d’ici au %3 (%4 auparavant, sur une durée égale), pour %5.</translation>
    </message>
    <message>
        <source>Chance of success</source>
        <translation>Chances de réussite</translation>
    </message>
    <message>
        <source>The net change of the last 28 complete days is carried forward; 8 times in 10 the result falls in this range.</source>
        <translation>L’évolution nette des 28&#xa0;derniers jours complets est prolongée&#x202f;; 8&#xa0;fois sur&#xa0;10, le résultat tombe dans cette fourchette.</translation>
    </message>
    <message>
        <source>The mean of the last 28 complete days is carried forward; 8 times in 10 the result falls in this range.</source>
        <translation>La moyenne des 28&#xa0;derniers jours complets est prolongée&#x202f;; 8&#xa0;fois sur&#xa0;10, le résultat tombe dans cette fourchette.</translation>
    </message>
    <message>
        <source>, against %1 before. </source>
        <translation>, contre %1 avant. </translation>
    </message>
    <message>
        <source>The ads, whom they reach and what they cost.</source>
        <translation>Les publicités, leur public et leur coût.</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Whom they reach</source>
        <translation>Public touché</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>The promo codes and how often each was used.</source>
        <translation>Les codes promo et leur nombre d’utilisations.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Cost of a use</source>
        <translation>Coût par utilisation</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <comment>account</comment>
        <translation>Fusionner avec %1</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Nous faisons</translation>
    </message>
    <message>
        <source>We never do</source>
        <translation>Nous ne faisons jamais</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Racontée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Engagement is per post, by followers, in every row, ours too: the reach of others is not public.</source>
        <translation>L’engagement est calculé par publication et par abonné, pour nous comme pour les autres&#xa0;: la portée des autres n’est pas publique.</translation>
    </message>
    <message>
        <source>%1: each step and who takes it.</source>
        <translation>%1&#xa0;: chaque étape et qui s’en charge.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who does, answers for and stands in for each task.</source>
        <translation>Pour chaque tâche&#xa0;: qui s’en charge, qui en répond, qui remplace.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>S’en charge</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>En répond</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>How people are answered, how fast, and by whom.</source>
        <translation>Comment on répond aux gens, sous quel délai et par qui.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>then in a private message</source>
        <translation>puis en message privé</translation>
    </message>
    <message>
        <source>What is to be done, by whom and by when.</source>
        <translation>Ce qu’il faut faire, par qui et pour quand.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Comments and numbers kept as they came.</source>
        <translation>Commentaires et chiffres gardés tels quels.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Goal it speaks for</source>
        <translation>Objectif concerné</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>Ce qui montre que cela marche</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>How people are answered</source>
        <translation>Guide de réponses</translation>
    </message>
    <message>
        <source>How the work is done</source>
        <translation>L’organisation du travail</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>milestone, day</comment>
        <translation>%1 d’ici au %2</translation>
    </message>
    <message>
        <source>Why this goal</source>
        <translation>Pourquoi cet objectif</translation>
    </message>
    <message>
        <source>Support needed from</source>
        <translation>Soutien nécessaire</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>the question that it should answer</source>
        <translation>la question à laquelle elle doit répondre</translation>
    </message>
    <message>
        <source>the day it is over</source>
        <translation>le jour où elle se termine</translation>
    </message>
    <message>
        <source>Questionnaire for a social media strategy</source>
        <translation>Questionnaire pour une stratégie sur les réseaux sociaux</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer by hand</source>
        <translation>
            <numerusform>%n question, à remplir à la main</numerusform>
            <numerusform>%n questions, à remplir à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer what you know and leave the rest empty: an assumption is better than nothing. Each answer has its place in the wizard.</source>
        <translation>Répondez à ce que vous savez et laissez le reste vide&#xa0;: une hypothèse vaut mieux que rien. Chaque réponse a sa place dans l’assistant.</translation>
    </message>
    <message>
        <source>Our goals</source>
        <translation>Nos objectifs</translation>
    </message>
    <message>
        <source>Whom we speak to: %1</source>
        <translation>À qui nous parlons&#xa0;: %1</translation>
    </message>
    <message>
        <source>What competitors do well</source>
        <translation>Ce que les concurrents font bien</translation>
    </message>
    <message>
        <source>Our channels</source>
        <translation>Nos canaux</translation>
    </message>
    <message>
        <source>The first posts of the quarter, by day.</source>
        <translation>Les premières publications du trimestre, jour par jour.</translation>
    </message>
    <message>
        <source>Our first posts</source>
        <translation>Nos premières publications</translation>
    </message>
    <message>
        <source>The plan in short</source>
        <translation>Le plan en bref</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the whole document.</source>
        <translation>
            <numerusform>%n autre figure dans le document complet.</numerusform>
            <numerusform>%n autres figurent dans le document complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>à valider</translation>
    </message>
    <message>
        <source>%1 of the posts that say so make people want something (%2); %3 serve those who want it already (%4).</source>
        <translation>Parmi les publications qui le précisent,&#x202f;%1 donnent envie (%2)&#x202f;;&#x202f;%3 servent ceux qui ont déjà envie (%4).</translation>
    </message>
    <message>
        <source>What there is already and the pillar that each piece belongs to.</source>
        <translation>Ce qui existe déjà et le pilier dont relève chaque contenu.</translation>
    </message>
    <message>
        <source>What we have</source>
        <translation>Ce que nous avons</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What there is already</source>
        <translation>Ce qui existe déjà</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>Au bout du compte</translation>
    </message>
    <message>
        <source>It shows what the money does, so that the budget goes where it works.</source>
        <translation>Il montre ce que produit l’argent, pour que le budget aille là où il sert.</translation>
    </message>
    <message>
        <source>It puts the work in order: everybody knows what comes next, and what can be left.</source>
        <translation>Il met de l’ordre dans le travail&#xa0;: chacun sait ce qui vient ensuite, et ce qu’on peut laisser.</translation>
    </message>
    <message>
        <source>It sets what social media brings beside what it costs, in numbers.</source>
        <translation>Il met en regard, chiffres à l’appui, ce que les réseaux rapportent et ce qu’ils coûtent.</translation>
    </message>
    <message>
        <source>It ties the daily posts to what the business wants.</source>
        <translation>Il relie les publications de tous les jours à ce que veut l’entreprise.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Son étendue</translation>
    </message>
    <message>
        <source>Who decides on what.</source>
        <translation>Qui décide de quoi.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Approves: %1</source>
        <comment>steps</comment>
        <translation>Valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who was shown what, and when.</source>
        <translation>Qui a été formé à quoi, et quand.</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Ce qui a été montré</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Who decides, and what holds</source>
        <translation>Qui décide, et ce qui vaut pour tous</translation>
    </message>
    <message>
        <source>Texts that end in … stand in full in the whole document.</source>
        <translation>Les textes qui se terminent par … figurent en entier dans le document complet.</translation>
    </message>
    <message>
        <source>KPIs without figures yet</source>
        <translation>KPI encore sans chiffres</translation>
    </message>
    <message>
        <source>What each goal will be measured by, and what it is to reach.</source>
        <translation>Comment chaque objectif sera mesuré, et ce qu’il doit atteindre.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What was heard in the last 28 days, and in the 28 days before.</source>
        <translation>Ce qui s’est dit ces 28 derniers jours, et pendant les 28 jours d’avant.</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>28 days before</source>
        <translation>28 jours d’avant</translation>
    </message>
    <message>
        <source>Evidence for the next budget</source>
        <translation>Des preuves pour le prochain budget</translation>
    </message>
    <message>
        <source>Nothing was noted yet: follow the mentions each week and write down what they change, so that the next budget rests on it.</source>
        <translation>Rien n’a encore été noté&#xa0;: suivez les mentions chaque semaine et écrivez ce qu’elles changent, pour appuyer le prochain budget.</translation>
    </message>
    <message>
        <source>What listening brought, for whoever decides on the next budget.</source>
        <translation>Ce que la veille a apporté, pour qui décide du prochain budget.</translation>
    </message>
    <message>
        <source>Posts of the quarter beside what is usual on their channel, the best received first.</source>
        <translation>Les publications du trimestre à côté de ce qui est habituel sur leur canal, les mieux reçues d’abord.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Fois l’habitude</translation>
    </message>
    <message>
        <source>How posts are received</source>
        <translation>Comment les publications sont reçues</translation>
    </message>
    <message>
        <source>The usual is the median of the channel’s posts. What was published in the last days may still gain.</source>
        <translation>L’habitude est la médiane des publications du canal. Ce qui a paru ces derniers jours peut encore progresser.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>Business objectives</source>
        <translation>Objectifs d’entreprise</translation>
    </message>
    <message>
        <source>Content pillars</source>
        <translation>Piliers de contenu</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’elle couvre</translation>
    </message>
    <message>
        <source>Why we are there</source>
        <translation>Pourquoi nous y sommes</translation>
    </message>
    <message>
        <source>Why people are interested in us</source>
        <translation>Pourquoi on s’intéresse à nous</translation>
    </message>
    <message>
        <source>Stories that serve the goals</source>
        <translation>Histoires au service des objectifs</translation>
    </message>
    <message>
        <source>What our posts tell</source>
        <translation>Ce que racontent nos publications</translation>
    </message>
    <message>
        <source>What makes brands attractive</source>
        <translation>Ce qui rend une marque attirante</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Comment nous travaillons</translation>
    </message>
    <message>
        <source>Why these channels</source>
        <translation>Pourquoi ces canaux</translation>
    </message>
    <message>
        <source>What we follow besides</source>
        <translation>Ce que nous suivons en plus</translation>
    </message>
    <message>
        <source>How we listen</source>
        <translation>Comment nous écoutons</translation>
    </message>
    <message>
        <source>The five parts of the plan, what is there of each and what is missing.</source>
        <translation>Les cinq parties du plan, ce qui est là et ce qui manque.</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Partie du plan</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The strategy in short</source>
        <translation>La stratégie en bref</translation>
    </message>
    <message>
        <source>Where the plan stands</source>
        <translation>Où en est le plan</translation>
    </message>
    <message>
        <source>How many people stand on each step from follower to loyal fan, and how many go on.</source>
        <translation>Combien de personnes se trouvent à chaque étape, de l’abonné au fan fidèle, et combien vont plus loin.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Vont plus loin</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Compté comme</translation>
    </message>
    <message>
        <source>From follower to loyal fan</source>
        <translation>De l’abonné au fan fidèle</translation>
    </message>
    <message>
        <source>Strategy %1, as of %2</source>
        <translation>Stratégie %1, au %2</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>key date of several days</comment>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>Decision asked; it was due on %1</source>
        <translation>Décision demandée&#x202f;; elle était attendue pour le %1</translation>
    </message>
    <message>
        <source>There are figures, but the target, start or deadline to judge them by is missing</source>
        <translation>Des chiffres, mais il manque la cible, le départ ou l’échéance pour en juger</translation>
    </message>
    <message>
        <source>The figures end on %1, before it begins on %2</source>
        <translation>Les chiffres s’arrêtent le %1, avant le début le %2</translation>
    </message>
    <message>
        <source>Not enough figures yet</source>
        <translation>Pas encore assez de chiffres</translation>
    </message>
    <message>
        <source>Why these goals</source>
        <translation>Pourquoi ces objectifs</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Each goal with where it starts, its target and its deadline.</source>
        <translation>Chaque objectif avec son point de départ, sa cible et son échéance.</translation>
    </message>
    <message>
        <source>What the goals are to reach</source>
        <translation>Ce que visent les objectifs</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first month, last month</comment>
        <translation>%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a post: %1.</source>
        <comment>months</comment>
        <translation>Sans publication&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody has anything to do for the calendar on these days.</source>
        <translation>Personne n’a rien à faire pour le calendrier ces jours-là.</translation>
    </message>
    <message>
        <source>None of the posts chosen stands on these days.</source>
        <translation>Aucune des publications choisies ne tombe ces jours-là.</translation>
    </message>
    <message>
        <source>No post is planned on these days.</source>
        <translation>Aucune publication n’est prévue ces jours-là.</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number, days</comment>
        <translation>Semaine&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>Editorial calendar, %1</source>
        <translation>Calendrier éditorial, %1</translation>
    </message>
    <message>
        <source>%1: editorial calendar, %2</source>
        <translation>%1&#xa0;: calendrier éditorial, %2</translation>
    </message>
    <message>
        <source>The calendar as of %1</source>
        <translation>Le calendrier au %1</translation>
    </message>
    <message>
        <source>%1, calendar as of %2</source>
        <translation>%1, calendrier au %2</translation>
    </message>
    <message>
        <source>%1: still no post, until %2</source>
        <comment>channel, last day</comment>
        <translation>%1&#xa0;: toujours aucune publication, jusqu’au %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>owner of posts</comment>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner, week</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts, %1 of work</source>
        <translation>
            <numerusform>%n&#xa0;publication, %1 de travail</numerusform>
            <numerusform>%n&#xa0;publications, %1 de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>To be ready this week</source>
        <translation>À finir cette semaine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>campaign</comment>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>Campaigns: %1.</source>
        <translation>Campagnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The posts of the week, day by day, each with a box to tick.</source>
        <translation>Les publications de la semaine, jour par jour, chacune avec une case à cocher.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>What is to be ready this week, each with a box to tick.</source>
        <translation>Ce qui doit être prêt cette semaine, avec une case à cocher pour chaque publication.</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Prêt pour le</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Publication le</translation>
    </message>
    <message>
        <source>continued</source>
        <comment>a day’s posts</comment>
        <translation>suite</translation>
    </message>
    <message>
        <source>%1, aim: %2</source>
        <comment>how often a story is told</comment>
        <translation>%1 (visé&#xa0;: %2)</translation>
    </message>
</context>
</TS>
