import type { outages as english } from '../en/outages'

/** Messages about outages: what is out, what still works, what waits, in French. */
export const outages: typeof english = {
  server:
    'Le serveur ne répond pas pour le moment. Vous pouvez continuer : l’écriture, l’aperçu et le PDF fonctionnent ici.',
  saving:
    'Impossible d’enregistrer dans votre compte pour le moment. Vous pouvez continuer : l’écriture, l’aperçu et le PDF fonctionnent ici.',
  waits: 'Tout est enregistré sur cet appareil et ira automatiquement dans votre compte plus tard.',
  waitsInTab:
    'D’ici là, vos modifications ne sont que dans cet onglet : gardez-le ouvert. Elles iront automatiquement dans votre compte.',
  short: {
    server: 'Le serveur ne répond pas.',
    saving: 'Impossible d’enregistrer dans votre compte.',
    waits: 'Continuez à écrire : tout est enregistré ici et envoyé plus tard.',
  },
  mail: 'Impossible d’envoyer des e-mails pour le moment : les codes et les liens n’arriveront qu’une fois l’envoi rétabli. Tout le reste fonctionne.',
  models:
    'Le modèle d’IA de ce serveur n’a pas répondu. Tout le reste fonctionne sans lui. Réessayez dans quelques minutes.',
}
