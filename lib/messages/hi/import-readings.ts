import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('hi')

/** Messages of the review of an imported file about reading it in another way, in Hindi. */
export const importReadings: typeof english = {
  readAnotherWay: 'दूसरे तरीके से पढ़ें',
  offer: 'एंट्री आपस में मिल गईं या छूट गईं? इस फ़ाइल को पढ़ने का एक और तरीका है। इसे पहले जैसा किया जा सकता है।',
  at: (at, of) => `${number(of)} में से तरीका ${number(at)}।`,
  sentence: (parts) => `${parts.join('; ')}।`,
  entries: (section, now, before) =>
    plural(now, {
      one: `${section}: ${number(before)} की जगह # एंट्री`,
      other: `${section}: ${number(before)} की जगह # एंट्री`,
    }),
  leftOver: (now, before) =>
    plural(now, {
      one: `${number(before)} की जगह # बची हुई लाइन`,
      other: `${number(before)} की जगह # बची हुई लाइनें`,
    }),
  values: (count) => plural(count, { one: '# फ़ील्ड अलग है।', other: '# फ़ील्ड अलग हैं।' }),
  lost: (count) =>
    plural(count, {
      one: 'आपके # बदलाव की यहाँ जगह नहीं है। “पहले जैसा करें” से वह वापस आता है।',
      other: 'आपके # बदलावों की यहाँ जगह नहीं है। “पहले जैसा करें” से वे वापस आते हैं।',
    }),
  same: 'वहाँ कॉलम रखने से कुछ नहीं बदलता। दूसरी जगह आज़माएँ।',
  failed: 'फ़ाइल दोबारा नहीं पढ़ी जा सकी। कुछ भी नहीं बदला है। फिर से कोशिश करें।',
  markColumn: 'तारीखों का कॉलम दिखाएँ',
  columnHint: 'लाइन को तारीखों और उनके पास के टेक्स्ट के बीच रखें: स्लाइडर इस्तेमाल करें या पेज पर टैप करें।',
  columnPlace: 'लाइन',
  columnAt: (percent) => `बाएँ से ${number(percent)}%`,
  readWithColumn: 'फिर से पढ़ें',
  reading: 'पढ़ी जा रही है…',
  cancel: 'रद्द करें',
}
