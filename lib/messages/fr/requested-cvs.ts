import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in French. */
export const requestedCvs: typeof english = {
  title: 'Demandes',
  text: 'Demandez un CV pour un poste et revenez le chercher plus tard. Votre propre CV ne change pas.',
  guest:
    'Nous traitons les demandes en votre absence : il faut donc un compte qui conserve le résultat. Sans compte, vous pouvez comparer un CV à une offre d’emploi dans l’éditeur.',
  formTitle: 'Demander un CV',
  cv: 'CV',
  job: 'Offre d’emploi',
  jobHint: 'Collez le texte de l’offre d’emploi.',
  jobRefused:
    'Nous ne pouvons pas utiliser ce texte comme offre d’emploi : il est trop court ou trop long.',
  noCvs: 'Votre compte ne contient pas encore de CV. Créez-en un d’abord.',
  busy: 'Nous traitons déjà cinq demandes. Attendez que l’une d’elles soit terminée.',
  begun: 'Nous y travaillons. Vous pouvez fermer cette page.',
  listTitle: 'Vos demandes',
  none: 'Vous n’avez aucune demande.',
  states: {
    waiting: 'En attente',
    running: 'En cours',
    done: 'Prêt',
    failed: 'Échec',
    cancelled: 'Arrêté',
  },
  otherCv: 'Un autre CV',
  asked: (date) => `Demandé le ${date}`,
  ends: (date) => `Supprimé le ${date}`,
  stop: 'Arrêter',
  withoutModel: 'Essayer sans IA',
  files: 'Afficher les fichiers',
  page: 'Page web',
  report: 'Ce qui a changé (JSON)',
}
