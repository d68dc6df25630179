import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('hi')

/** Pages in the oblique case, before a postposition. */
const inPages = (count: number) => plural(count, { one: '# पेज', other: '# पेजों' })

/** Messages of fitting a CV to a number of pages, in Hindi. */
export const fitArea: typeof english = {
  title: 'पेजों में बैठाएँ',
  pages: 'कितने पेज भरें',
  auto: 'अपने-आप',
  off: 'बंद',
  choice: (count) => number(count),
  hint: 'बीच की जगह, मार्जिन, लाइन की ऊँचाई और फ़ॉन्ट साइज़ को ऐसे बदलता है कि रेज़्यूमे इतने पेज भरे, और हर बदलाव के बाद दोबारा। कुछ भी काटा नहीं जाता। नीचे का कोई स्लाइडर हिलाने से यह बंद हो जाता है।',
  autoHint:
    'अगर रेज़्यूमे पढ़ने में आसान रहे, तो उसे एक पेज पर लाता है: टेक्स्ट 9.5 pt से छोटा नहीं, मार्जिन आरामदायक। नहीं तो आपकी अपनी सेटिंग लागू होती है, और कुछ ही लाइनों वाला आखिरी पेज जहाँ हो सके वहाँ टाला या बेहतर भरा जाता है। नीचे साइज़ या बीच की जगह बदलने से यह बंद हो जाता है।',
  autoOwn: (count) => `आपकी अपनी सेटिंग से ${inPages(count)} में आता है।`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `${inPages(count)} में बैठाया गया: फ़ॉन्ट साइज़ ${number(size, { maximumFractionDigits: 1 })} pt, लाइन की ऊँचाई ${number(lineHeight, { maximumFractionDigits: 2 })}, बीच की जगह ${number(spacing, { style: 'percent' })}, मार्जिन ${number(margin, { maximumFractionDigits: 1 })} mm।`,
  working: 'बैठाया जा रहा है…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `${inPages(count)} में आ जाता है: फ़ॉन्ट साइज़ ${number(size, { maximumFractionDigits: 1 })} pt, लाइन की ऊँचाई ${number(lineHeight, { maximumFractionDigits: 2 })}, बीच की जगह ${number(spacing, { style: 'percent' })} और मार्जिन ${number(margin, { maximumFractionDigits: 1 })} mm।`,
  takesLess: (count) =>
    plural(count, {
      one: 'सबसे खुली सेटिंग में भी यह सिर्फ़ # पेज भरता है। और टेक्स्ट के लिए जगह है।',
      other: 'सबसे खुली सेटिंग में भी यह सिर्फ़ # पेज भरता है। और टेक्स्ट के लिए जगह है।',
    }),
  keep: 'यह सेटिंग रखें',
  tooLong: (lines, count) =>
    plural(lines, {
      one: `सबसे कसी हुई सेटिंग में भी यह ${inPages(count)} के लिए करीब # लाइन ज़्यादा लंबा है। आपकी अपनी सेटिंग लागू है, और कुछ भी काटा नहीं गया। कुछ एंट्री छोटी करें।`,
      other: `सबसे कसी हुई सेटिंग में भी यह ${inPages(count)} के लिए करीब # लाइन ज़्यादा लंबा है। आपकी अपनी सेटिंग लागू है, और कुछ भी काटा नहीं गया। कुछ एंट्री छोटी करें।`,
    }),
  oldest: 'सबसे पुरानी एंट्री',
  longest: 'सबसे लंबी एंट्री',
  unnamed: 'बिना नाम की एंट्री',
}
