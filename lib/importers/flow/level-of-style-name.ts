/** Word stores built-in style names in English; other programs localise them. */
const headingName =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|nagłówek|nadpis|titlu|başlık|заголовок|επικεφαλίδα|見出し|标题|標題|제목|العنوان|כותרת|शीर्षक|judul|tiêu đề)\s*([1-9])/i

/** Returns the heading level (1 to 9) of a style name; 0 if it is not a heading style. */
export const levelOfStyleName = (name: string): number =>
  Number(headingName.exec(name.replaceAll('_20_', ' ').trim())?.[1] ?? 0)
