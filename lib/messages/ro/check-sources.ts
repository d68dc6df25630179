import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Romanian. */
export const checkSources: typeof english = {
  measured: 'Măsurat în acest fișier, citindu-i textul așa cum o fac programele pentru PDF.',
  pdf: 'Standardul PDF, ISO 32000: un cititor trebuie să știe ce caracter se află în spatele fiecărui semn.',
  accessible:
    'Standardul pentru PDF-uri accesibile, ISO 14289 (PDF/UA), pe care se bazează cititoarele de ecran.',
  forms: 'Limite obișnuite ale formularelor online de candidatură.',
  posting: 'Comparație cuvânt cu cuvânt între anunț și CV-ul tău.',
  practice: 'Sfatul unor oameni care citesc multe CV-uri. Niciun studiu nu îl dovedește.',
  law: 'Legi împotriva discriminării: în multe țări, angajatorii nu au voie să ceară așa ceva.',
}
