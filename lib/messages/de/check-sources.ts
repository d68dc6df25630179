import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in German. */
export const checkSources: typeof english = {
  measured: 'In dieser Datei gemessen: Ihr Text wurde so gelesen, wie PDF-Software es tut.',
  pdf: 'Die PDF-Norm ISO 32000: Wer ein PDF liest, muss das Zeichen hinter jedem Symbol kennen.',
  accessible:
    'Die Norm für barrierefreie PDFs, ISO 14289 (PDF/UA), auf die sich Screenreader verlassen.',
  forms: 'Übliche Grenzen von Onlineformularen für Bewerbungen.',
  posting: 'Vergleich der Stellenanzeige mit deinem Lebenslauf, Wort für Wort.',
  practice: 'Rat von Menschen, die viele Lebensläufe lesen. Durch keine Studie belegt.',
  law: 'Gesetze gegen Diskriminierung: In vielen Ländern dürfen Arbeitgeber danach nicht fragen.',
}
