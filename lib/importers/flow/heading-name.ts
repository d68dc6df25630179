/** Word writes the names of its own styles in English whatever its language; other programs do not. */
const headingName =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|nagłówek|nadpis|titlu|başlık|заголовок|επικεφαλίδα|見出し|标题|標題|제목|العنوان|כותרת|शीर्षक|judul|tiêu đề)\s*([1-9])/i

/** The level that the name of a style tells, 1 to 9; 0 for styles that are none of headings. */
export const levelOfStyleName = (name: string): number =>
  Number(headingName.exec(name.replaceAll('_20_', ' ').trim())?.[1] ?? 0)
