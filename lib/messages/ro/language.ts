import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Romanian. */
export const language: typeof english = {
  language: 'Limbă',
  notFetched: 'Nu am putut încărca această limbă. Verifică conexiunea și încearcă din nou.',
  unconfirmed: (name) => `Niciun vorbitor nativ nu a verificat încă limba „${name}”.`,
  suggest: 'Sugerează o corectură',
  title: 'Sugerează o corectură',
  intro: 'Caută textul așa cum apare pe ecran și scrie cum ar trebui să fie.',
  find: 'Text de pe ecran',
  nothing: 'Niciun text din Vitae nu conține aceste cuvinte.',
  now: 'Acum',
  better: 'Mai bine',
  copy: 'Copiază corectura',
  copied: 'Copiată. Trimite-o persoanei care administrează acest server.',
  notCopied: 'Browserul nu a permis copierea.',
}
