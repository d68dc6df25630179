import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Formats a file size in ko or Mo, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} ko`
    : `${number(Math.ceil(bytes / 100_000) / 10)} Mo`

/** Messages of the data export of an account, and of restoring one, in French. */
export const accountData: typeof english = {
  title: 'Vos données',
  text: 'Un téléchargement de tout ce que contient votre compte.',
  leftover: {
    title: 'CV d’un autre compte sur cet appareil',
    text: (count, unsent, day) =>
      `${plural(count, { one: '# CV ou lettre', other: '# CV et lettres' })}, dernière modification le ${day}. ${plural(unsent, { one: 'Pour # document, certaines modifications ne sont que sur cet appareil.', other: 'Pour # documents, certaines modifications ne sont que sur cet appareil.' })} Si ce compte existe encore, connectez-vous-y pour les enregistrer.`,
    download: 'Télécharger',
    adopt: 'Ajouter à mes CV',
    adopted: (count) =>
      plural(count, {
        one: '# CV ou lettre : ajout à vos CV terminé.',
        other: '# CV et lettres : ajout à vos CV terminé.',
      }),
    remove: 'Retirer',
    removeTitle: 'Les retirer de cet appareil ?',
    removeText: (count) =>
      plural(count, {
        one: '# CV ou lettre sera retiré, avec des modifications qui ne sont enregistrées nulle part ailleurs. Cette action est irréversible.',
        other:
          '# CV et lettres seront retirés, avec des modifications qui ne sont enregistrées nulle part ailleurs. Cette action est irréversible.',
      }),
    removeForGood: 'Retirer définitivement',
    removed: 'Retirés de cet appareil.',
    cancel: 'Annuler',
    failed: 'L’opération a échoué. Les CV sont toujours sur cet appareil. Réessayez.',
  },
  export: {
    title: 'Exporter vos données',
    none: 'CV, lettres, versions, PDF, photos, demandes à l’IA et informations du compte. Cela peut prendre un moment.',
    begin: 'Préparer le téléchargement',
    again: 'Préparer à nouveau',
    waiting: 'Démarrage…',
    running: (done, of) =>
      plural(of, {
        one: `Préparation : ${number(done)} document sur #`,
        other: `Préparation : ${number(done)} documents sur #`,
      }),
    leave: 'Vous pouvez quitter cette page. Nous vous préviendrons quand le fichier sera prêt.',
    unreached: 'Le serveur ne répond pas pour le moment. Nous continuons à essayer.',
    stop: 'Arrêter',
    stopped: 'Arrêté. Aucun fichier n’a été créé et rien n’a changé dans votre compte.',
    done: (packed, kept) => `Préparé le ${packed}. Disponible jusqu’au ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other:
          'Vos données sont réparties en # fichiers. Chacun s’ouvre séparément. Téléchargez-les tous.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Télécharger (${sizeOf(bytes)})`
        : `Télécharger la partie ${part} sur ${of} (${sizeOf(bytes)})`,
    links:
      'Un lien de téléchargement est valable une heure. Vous en obtenez un nouveau à chaque appui sur le bouton.',
    remove: 'Supprimer du serveur',
    removed: 'Le fichier a été supprimé du serveur. Votre compte n’a pas changé.',
    failed: 'Impossible de préparer le fichier. Rien n’a changé dans votre compte. Réessayez.',
    lost: 'Ce fichier n’existe plus. Préparez-en un nouveau.',
  },
  bring: {
    title: 'Restaurer un export',
    none: 'Choisissez les fichiers d’un export, de ce serveur ou d’un autre. Rien n’est remplacé dans votre compte, et restaurer deux fois le même fichier n’ajoute rien.',
    choose: 'Choisir des fichiers',
    steps: {
      sending: (name) => `Envoi : ${name}`,
      waiting: (name) => `En attente de lecture : ${name}`,
      reading: (name) => `Lecture : ${name}`,
      writing: (name) => `Restauration : ${name}`,
    },
    leave:
      'Dès qu’un fichier est envoyé, vous pouvez quitter cette page. La suite se passe sur le serveur.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Aucun document n’a été ajouté.'
          : plural(added, {
              one: '# document a été ajouté.',
              other: '# documents ont été ajoutés.',
            }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# était déjà là.', other: '# étaient déjà là.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, { one: '# version précédente', other: '# versions précédentes' }),
        pictures > 0 &&
          plural(pictures, { one: '# photo ou police', other: '# photos et polices' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDF' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Également ajouté : ${more}.`,
    refused: (count) =>
      plural(count, {
        one: '# fichier n’a pas pu être restauré. Tout le reste l’a été.',
        other: '# fichiers n’ont pas pu être restaurés. Tout le reste l’a été.',
      }),
    reasons: {
      damaged: 'endommagé',
      password: 'protégé par un mot de passe',
      'too-large': 'trop volumineux',
      changed: 'modifié après l’export',
      'wrong-content': 'son contenu ne correspond pas à son nom',
      'newer-version': 'créé par une version plus récente de Vitae',
      'no-document':
        'son document manque : restaurez d’abord les autres parties, puis de nouveau celle-ci',
      'no-room': 'votre compte est plein',
    },
    failures: {
      damaged:
        'Ce fichier est incomplet ou endommagé. Rien n’a changé. Téléchargez-le à nouveau, puis réessayez.',
      'too-large': 'Ce fichier est plus volumineux que toute partie d’un export. Rien n’a changé.',
      'too-many': 'Ce fichier contient plus que toute partie d’un export. Rien n’a changé.',
      'no-export':
        'Ce fichier n’est pas l’export d’un compte. Rien n’a changé. Ouvrez les CV isolés et les sauvegardes d’un appareil sous « Vos CV ».',
      'newer-version':
        'Ce fichier a été créé par une version plus récente de Vitae. Rien n’a changé. Restaurez-le là où il a été créé, ou attendez que ce serveur soit mis à jour.',
      'gave-up': 'Impossible de lire ce fichier. Rien n’est perdu. Réessayez plus tard.',
      unsent:
        'L’envoi n’est pas allé jusqu’au bout. Rien n’a changé. Choisissez à nouveau le fichier.',
      lost: 'Nous ne savons pas comment cet import s’est terminé. Ce qu’il a ajouté est toujours là. Par sécurité, choisissez à nouveau le fichier.',
    },
  },
}
