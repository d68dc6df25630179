import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in French. */
export const checkSources: typeof english = {
  measured: 'Mesuré dans ce fichier, en lisant son texte comme le font les logiciels PDF.',
  pdf: 'La norme PDF, ISO 32000 : un lecteur doit connaître le caractère derrière chaque signe.',
  accessible:
    'La norme des PDF accessibles, ISO 14289 (PDF/UA), sur laquelle s’appuient les lecteurs d’écran.',
  forms: 'Limites courantes des formulaires de candidature en ligne.',
  posting: 'Comparaison mot à mot de l’offre d’emploi et de votre CV.',
  practice: 'Conseil de personnes qui lisent beaucoup de CV. Aucune étude ne le prouve.',
  law: 'Lois contre les discriminations : dans de nombreux pays, les employeurs n’ont pas le droit de le demander.',
}
