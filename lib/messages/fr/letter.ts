import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the editor of cover letters, in French. */
export const letter: typeof english = {
  navigation: 'Parties de la lettre',
  parts: { letter: 'Lettre', basics: 'Expéditeur' },
  form: 'Écrire la lettre',
  documentMenu: (title) => `${title} : renommer, changer, plus`,
  openCv: 'Ouvrir son CV',
  allDocuments: 'Tous les CV et lettres',
  recipientTitle: 'Destinataire',
  recipient: {
    name: { label: 'Nom', example: 'p. ex. Mme Ada Brandt' },
    organization: { label: 'Employeur' },
    address: { label: 'Adresse' },
    email: { label: 'E-mail' },
  },
  letterTitle: 'Texte de la lettre',
  date: { label: 'Date' },
  subject: { label: 'Objet', example: 'p. ex. Candidature, poste de nuit, réf. 2041' },
  opening: { label: 'Formule d’appel' },
  closing: { label: 'Formule de politesse', example: 'Votre nom est ajouté en dessous.' },
  paragraphs: 'Paragraphes',
  paragraph: (at) => `Paragraphe ${number(at)}`,
  addParagraph: 'Ajouter un paragraphe',
  paragraphKeys: (modifier, alt) =>
    `Entrée : nouveau paragraphe · ${modifier} B : gras · ${alt} ↑ ↓ : déplacer`,
  senderHint:
    'Repris de votre CV à la création de cette lettre. Les modifications faites ici ne touchent pas le CV.',

  help: {
    title: 'Suggestions de l’IA',
    hint: 'Vous choisissez les phrases à ajouter.',
    ask: 'Suggérer des phrases',
    askAgain: 'Suggérer d’autres phrases',
    putAway: 'Tout refuser',
    stop: 'Arrêter',
    stages: {
      sending: 'Enregistrement de vos dernières modifications dans votre compte…',
      waiting: 'En attente de démarrage…',
      reading: 'Lecture…',
      drafting: 'Écriture des phrases…',
      checking: 'Comparaison de chaque phrase avec votre CV…',
      verifying: 'Recherche de preuves dans votre CV…',
    },
    claimsNothing: 'N’affirme rien sur vous',
    take: 'Ajouter à la lettre',
    takeAll: (count) =>
      plural(count, {
        one: 'Ajouter # phrase qui ne demande pas de confirmation',
        other: 'Ajouter les # phrases qui ne demandent pas de confirmation',
      }),
    taken: 'Ajoutée',
    leans: 'Renvoie à la phrase précédente. Ajoutez d’abord celle-ci.',
    leftOut: 'Les phrases qui renvoient à une phrase absente de la lettre n’ont pas été ajoutées.',
    nothing:
      'Le modèle d’IA n’a écrit aucune phrase que nous puissions proposer. Votre lettre n’a pas changé.',
    held: (count) =>
      plural(count, {
        one: '# phrase a été bloquée, car votre CV ne l’étaye pas.',
        other: '# phrases ont été bloquées, car votre CV ne les étaye pas.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# a été écartée : en double, trop longue, toute faite ou contenant une adresse.',
        other:
          '# ont été écartées : en double, trop longues, toutes faites ou contenant une adresse.',
      }),
  },

  evidence: {
    title: 'Comparée avec votre CV',
    hint: 'Quand vous faites une pause, nous cherchons les nombres, les noms, les compétences, les intitulés de poste et les diplômes qui ne sont pas dans votre CV. Cela ne vous empêche jamais d’envoyer la lettre.',
    allShown: (count) =>
      plural(count, {
        one: '# phrase est étayée par votre CV.',
        other: '# phrases sont étayées par votre CV.',
      }),
    claimsNothing: 'Cette lettre n’affirme encore rien sur vous.',
    nothingMissing:
      'Nous n’avons trouvé aucun nombre, nom, intitulé de poste ou diplôme, ni aucune compétence, qui ne soit pas dans votre CV.',
    unchecked: (count) =>
      plural(count, {
        one: '# phrase n’a pas pu être vérifiée : elle est trop longue, ou dans une langue que nous ne pouvons pas vérifier.',
        other:
          '# phrases n’ont pas pu être vérifiées : elles sont trop longues, ou dans une langue que nous ne pouvons pas vérifier.',
      }),
    some: (count) =>
      plural(count, {
        one: '# phrase n’est pas étayée par votre CV.',
        other: '# phrases ne sont pas étayées par votre CV.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# phrase non étayée par votre CV',
        other: '# phrases non étayées par votre CV',
      }),
    nothing: 'Rien à vérifier pour le moment. Écrivez une phrase.',
    noCv: 'Le CV de cette lettre n’est pas sur cet appareil : la lettre ne peut pas être vérifiée.',
    number: (words) => `Le nombre dans « ${words} » n’est pas dans votre CV.`,
    more: (count) => plural(count, { one: 'Et # autre.', other: 'Et # autres.' }),
    confirm: 'Oui, c’est vrai',
    confirmed: 'Confirmé. Nous l’avons enregistré avec la lettre.',
    confirmedCount: (count) =>
      plural(count, {
        one: '# phrase confirmée par vous',
        other: '# phrases confirmées par vous',
      }),
  },
}
