import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural } = formatters('fr')

type Exam = Parameters<(typeof english)['settings']['report']['exam']>[0]

const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) =>
  `il a repéré ${noticed} faits inventés sur ${fabrications} et accepté ${supported} phrases vraies sur ${honest}. ${
    isPassed
      ? 'Il compare les suggestions avec votre CV.'
      : 'Ce n’est pas assez fiable : une question vous est posée pour chaque suggestion.'
  }`

/** Messages about AI models: the settings of the person's own model, and errors of a request, in French. */
export const ai: typeof english = {
  settings: {
    title: 'IA',
    text: 'Un modèle d’IA peut proposer de meilleures formulations pour votre CV. Tout le reste fonctionne sans.',
    works: 'Utilisé',
    none: 'Non configuré',
    ownModel: (model, provider) => `${model} de ${provider}, avec votre clé`,
    operatorModel: (model, provider) => `${model} (${provider}), fourni par ce serveur`,
    nothing: 'Vous n’avez configuré aucun modèle d’IA.',
    operatorLost:
      'Ce serveur a un modèle d’IA, mais sa clé manque. Contactez la personne qui gère ce serveur.',
    modelTitle: 'Modèle d’IA',
    test: 'Tester la connexion',
    testAgain: 'Tester à nouveau',
    testing: 'Test en cours…',

    keyTitle: 'Votre propre clé',
    keyNone:
      'Choisissez le modèle d’IA et payez vous-même son fournisseur. Il remplace celui de ce serveur.',
    keyKept: (provider, date) => `Pour ${provider}, enregistrée le ${date}.`,
    keyLost:
      'Votre clé n’est plus lisible, car ce serveur a été restauré sans son secret. Saisissez-la de nouveau.',
    add: 'Ajouter une clé',
    change: 'Modifier',
    remove: 'Supprimer la clé',
    removed:
      'Clé supprimée de ce serveur. Elle reste valable chez le fournisseur, où vous pouvez la révoquer.',
    saved: 'Clé enregistrée.',
    provider: 'Fournisseur',
    providerHint: (host) => `Votre clé et vos demandes à l’IA ne sont envoyées qu’à ${host}.`,
    key: 'Clé',
    keyHint: 'Enregistrée chiffrée et jamais réaffichée.',
    keyKeptHint: 'Laissez vide pour garder la clé actuelle.',
    model: 'Modèle d’IA',
    modelHint: (example) => `Le nom que le fournisseur donne au modèle, par exemple ${example}.`,
    save: 'Enregistrer et tester',
    missingKey: 'Saisissez la clé que le fournisseur vous a donnée.',
    missingModel: 'Saisissez le nom d’un modèle d’IA.',
    invalid:
      'Les clés et les noms de modèles ne contiennent que des lettres, des chiffres et des symboles, sans espace. Rien n’a changé. Vérifiez les deux champs.',

    report: {
      works: (seconds) => `Connexion établie. Le modèle d’IA a répondu en ${seconds} s.`,
      mode: {
        schema: 'Prend en charge les réponses structurées.',
        json: 'Prend en charge les réponses JSON seulement. Nous vérifions chaque réponse et redemandons une fois si elle ne convient pas.',
        plain:
          'Pas de réponses structurées. Nous vérifions chaque réponse et redemandons une fois si elle ne convient pas.',
      },
      usage: {
        told: 'Indique combien de jetons il utilise.',
        untold: 'N’indique pas combien de jetons il utilise : le coût est inconnu.',
      },
      vectors: (count) => `La recherche par le sens fonctionne (${count} dimensions).`,
      noVectors: 'La recherche par le sens ne fonctionne pas.',
      exam: (exam) => `En relecture, ${examResult(exam)}`,
      examIn: (language, exam) => `En relecture (langue : ${language}), ${examResult(exam)}`,
      revoked:
        'En relecture, il a manqué des erreurs que nous glissons pour le tester : une question vous est posée pour chaque suggestion. Nous refaisons le test. Vous pouvez aussi le lancer vous-même.',
      noExam:
        'La relecture n’a pas pu être testée : une question vous est posée pour chaque suggestion.',
    },

    todayTitle: 'Aujourd’hui',
    tokens: (used) => `${used} jetons utilisés`,
    tokensOf: (used, limit) => `${used} jetons utilisés sur ${limit}`,
    calls: (count) => plural(count, { one: 'en # demande', other: 'en # demandes' }),
    cost: (dollars) => `au plus ${dollars} $ US`,
    costLittle: 'moins d’un centime de dollar',
    costUnknown: 'coût inconnu',
    tokensHint:
      'Un jeton est un court morceau de texte, en anglais environ trois quarts d’un mot. Le compteur repart de zéro à minuit UTC.',

    sentTitle: 'Ce qui est envoyé au modèle d’IA',
    sent: [
      {
        term: 'Quand',
        text: 'Seulement quand vous le demandez, et quand vous faites une pause en modifiant une suggestion : votre texte est alors comparé avec votre CV. Jamais pendant que vous écrivez un CV ou une lettre, et jamais en arrière-plan.',
      },
      {
        term: 'Quoi',
        text: 'Les parties du CV que concerne votre demande et l’offre d’emploi que vous avez collée. Tous les textes de votre CV quand ils sont comparés avec une offre d’emploi ou quand des suggestions sont vérifiées. Les champs du nom, de l’e-mail, du téléphone, de l’adresse et des liens, ainsi que la photo, sont exclus. Quand vous demandez de l’aide pour un fichier importé : les lignes non placées et celles qui les entourent.',
      },
      {
        term: 'À qui',
        text: 'Seulement au fournisseur ou au serveur nommé ci-dessus. Ce qu’il conserve, et combien de temps, dépend de la personne qui l’exploite. Pour la recherche par le sens, des vecteurs tirés de vos textes sont enregistrés là où ce serveur est configuré pour le faire, et supprimés avec le CV.',
      },
      {
        term: 'Ce que vous recevez',
        text: 'Des suggestions que vous vérifiez. Rien n’est ajouté à un CV sans votre accord.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'Vous n’avez configuré aucun modèle d’IA. Ajoutez votre propre clé dans les paramètres.',
    'budget-used-up':
      'Vous avez atteint la limite d’IA du jour. Elle repart de zéro à minuit UTC. Pour continuer maintenant, ajoutez votre propre clé dans les paramètres.',
    'key-refused':
      'Le fournisseur a refusé la clé, ou celle-ci ne donne pas accès à ce modèle d’IA. Vérifiez la clé dans les paramètres.',
    'out-of-credit':
      'Le compte lié à la clé n’a plus de crédit. Rechargez-le chez le fournisseur, puis réessayez.',
    'model-unknown':
      'Le fournisseur ne connaît pas ce modèle d’IA. Vérifiez le nom du modèle dans les paramètres.',
    busy: 'Le modèle d’IA est surchargé. Réessayez dans une minute.',
    'server-trouble':
      'Le serveur du modèle d’IA rencontre un problème. Réessayez dans quelques minutes.',
    unreachable:
      'Le serveur du modèle d’IA ne répond pas. S’il tourne sur votre ordinateur, vérifiez qu’il est démarré. Sinon, réessayez plus tard.',
    'too-slow':
      'Le modèle d’IA a mis trop de temps : nous l’avons arrêté. Réessayez, ou choisissez un modèle plus rapide dans les paramètres.',
    cancelled: 'Vous avez arrêté cette demande. Rien n’a changé.',
    refused:
      'Le modèle d’IA a refusé de répondre. Modifiez un peu le texte, ou essayez un autre modèle dans les paramètres.',
    'cut-off':
      'La réponse du modèle d’IA était trop longue et a été coupée. Demandez moins de texte à la fois.',
    unreadable:
      'Impossible de lire la réponse du modèle d’IA. Réessayez, ou choisissez un autre modèle dans les paramètres.',
    'wrong-shape':
      'La réponse du modèle d’IA n’avait pas le bon format. Réessayez, ou choisissez un autre modèle dans les paramètres.',
    'too-large':
      'Le modèle d’IA a envoyé beaucoup trop de texte : nous l’avons arrêté. Choisissez un autre modèle dans les paramètres.',
    'too-long':
      'C’est plus de texte que le modèle d’IA ne peut en traiter à la fois. Réessayez avec moins.',
    redirected:
      'Le serveur du modèle d’IA nous a redirigés vers une autre adresse, ce que nous ne suivons pas. La personne qui l’a configuré doit saisir la nouvelle adresse.',
    'no-model-server':
      'Le serveur à cette adresse n’est pas un serveur d’IA. La personne qui l’a configuré doit vérifier l’adresse.',
    'no-document': 'Ce CV n’est plus dans votre compte. Rien n’a changé.',
    'nothing-to-reword': 'Ce CV n’a encore ni profil ni puce à améliorer. Commencez par en écrire.',
    'no-such-text':
      'Impossible de proposer une formulation pour ce texte : il est vide, masqué, très long ou contient un lien. Corrigez cela, puis réessayez.',
    'unknown-language':
      'Nous ne pouvons vérifier que les traductions depuis l’anglais, l’allemand, le français, l’espagnol, le portugais et l’italien, et ce CV ne semble pas être dans l’une de ces langues. Rien n’a changé. Écrivez davantage dans l’une d’elles, puis réessayez.',
    'no-vector-index':
      'La recherche par le sens n’est pas entièrement configurée sur ce serveur. Nous avons comparé les mots à la place.',
    'input-lost':
      'Les données que vous avez envoyées ne sont plus enregistrées ici. Envoyez-les de nouveau.',
    'notes-unreadable':
      'Aucun CV n’a été trouvé dans ces notes. Écrivez le nom et, sur des lignes séparées, chaque poste avec l’employeur, les dates et les tâches.',
    'render-failed':
      'Impossible de créer un PDF de ce CV. Rien n’a changé. Réessayez avec des textes moins nombreux ou plus courts.',
    'took-too-long':
      'Le traitement de ce CV a pris trop de temps : nous l’avons arrêté. Rien n’a changé. Réessayez avec des textes moins nombreux ou plus courts.',
    'gave-up':
      'Cette demande a échoué plusieurs fois. Rien n’a changé. Réessayez, ou choisissez un autre modèle d’IA dans les paramètres.',
    'wrong-embeddings':
      'Le modèle d’IA pour la recherche par le sens a renvoyé des données inutilisables. Choisissez-en un autre.',
  },
}
