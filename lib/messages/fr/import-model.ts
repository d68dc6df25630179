import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the review of an imported file about an AI model that reads all of it, in French. */
export const importModel: typeof english = {
  read: 'Relire avec l’IA',
  offer:
    'Des entrées mélangées ou manquantes ? L’IA peut relire tout le fichier. Vous pourrez annuler.',
  stop: 'Arrêter',
  stages: {
    waiting: 'En attente de démarrage.',
    reading: 'Lecture.',
    drafting: 'L’IA lit le fichier.',
    checking: 'Vérification de la réponse.',
  },
  stay: 'Cela peut prendre quelques minutes. Vous pouvez continuer à travailler ici. Si vous quittez cette vérification, la lecture s’arrête.',
  ready: 'L’IA a lu le fichier. Votre travail n’a pas été interrompu.',
  show: 'Voir le résultat',
  withAi: 'Lu avec l’IA.',
  marked: (count) =>
    plural(count, {
      one: '# champ est différent et marqué « À vérifier ».',
      other: '# champs sont différents, chacun marqué « À vérifier ».',
    }),
  same: 'Tous les champs sont identiques.',
  withoutAi: {
    value: (section, field, text) =>
      `${section === '' ? field : `${section}, ${field}`} « ${text} »`,
    elsewhere: (entry) => `dans « ${entry} »`,
    values: (parts) => `Sans l’IA : ${parts.join(' · ')}`,
    leftOver: 'Sans l’IA : non placé',
  },
  sent: 'Vous avez envoyé le texte de ce fichier à un modèle d’IA. Le fichier lui-même reste sur cet appareil.',
  unchanged: 'Rien n’a changé.',
  failures: {
    'too-long':
      'Ce fichier a plus de texte qu’un modèle d’IA ne peut en lire à la fois : nous ne l’avons pas envoyé.',
    'nothing-found':
      'Rien de ce que répond le modèle d’IA ne figure dans votre fichier : sa réponse est inutilisable.',
    'gave-up': 'Le traitement de ce fichier a pris trop de temps : nous l’avons arrêté. Réessayez.',
  },
  consent: {
    title: 'Lire ce fichier avec l’IA ?',
    sends: (model) =>
      `Le texte du fichier est envoyé à ${model} : chaque ligne, avec sa page, sa colonne et son apparence, comme la taille.`,
    marks:
      'Les adresses e-mail, les numéros de téléphone, votre adresse, les liens et votre nom sont remplacés par des repères comme [email 1], là où nous les avons reconnus. Nous les remettons en place sur cet appareil.',
    asIs: 'Tout le reste est envoyé tel quel. Cela inclut un nom d’utilisateur, ou une partie de votre nom, que nous n’aurions pas reconnu.',
    notSent: 'Le fichier lui-même et ses images ne sont pas envoyés.',
    returns:
      'L’IA dit seulement quels mots vont où : chaque mot vient toujours de votre fichier. Vous pourrez annuler le résultat.',
    cancel: 'Annuler',
    send: 'Envoyer et lire',
  },
}
