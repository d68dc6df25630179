import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('hi')

/** Messages around the checks, in Hindi: the three lists, the text that software reads, and the check of any PDF. */
export const checkPanel: typeof english = {
  title: 'यह रेज़्यूमे जाँचें',
  view: 'व्यू',
  views: { checks: 'जाँच', machine: 'सॉफ़्टवेयर क्या पढ़ता है' },
  bars: { readable: 'पठनीयता', complete: 'सामग्री', match: 'नौकरी से मेल' },
  barHints: {
    readable: 'क्या सॉफ़्टवेयर इसे पढ़ सकता है?',
    complete: 'क्या कुछ छूट गया है?',
    match: 'क्या यह नौकरी के विवरण से मेल खाता है?',
  },
  passed: (passed, of) => `${number(of)} में से ${number(passed)} सही`,
  compared: (open) =>
    open === 0 ? 'कोई सवाल नहीं' : plural(open, { one: '# सवाल', other: '# सवाल' }),
  none: 'अभी जाँचने के लिए कुछ नहीं है',
  noScore:
    'अलग-अलग जाँच, कोई स्कोर नहीं: बाहर से कोई नहीं जानता कि किसी नियोक्ता का सॉफ़्टवेयर रेज़्यूमे को कैसे क्रम देता है।',
  toSee: (count) => plural(count, { one: '# देख लें', other: '# देख लें' }),
  allPassed: 'सब सही',
  passedList: (count) => plural(count, { one: '# सही', other: '# सही' }),
  checked: (title) => `जाँच: ${title}`,
  statuses: { pass: 'सही', warn: 'देख लें', fail: 'ठीक करें' },
  why: 'यह क्यों मायने रखता है',
  fix: 'क्या करें',
  source: 'स्रोत',
  goTo: (words) => `“${words}” पर जाएँ`,
  goToField: 'इस फ़ील्ड पर जाएँ',
  more: (count) => plural(count, { one: 'और # जगह', other: 'और # जगहें' }),
  reading: 'PDF पढ़ा जा रहा है…',
  unread: 'PDF दोबारा पढ़ा नहीं जा सका। आपका रेज़्यूमे सुरक्षित है। इसे बंद करें और थोड़ी देर बाद फिर से कोशिश करें।',
  noPosting:
    'अभी नौकरी का कोई विवरण नहीं है। यह देखने के लिए कि यह रेज़्यूमे उससे कितना मेल खाता है, विवरण जोड़ें।',
  paste: 'नौकरी का विवरण जोड़ें',
  another: 'नौकरी का विवरण खोलें',
  readers: {
    order: 'फ़ाइल के क्रम में',
    rows: 'लाइन दर लाइन',
    form: 'फ़ॉर्म की फ़ील्ड में',
  },
  readerHints: {
    order: 'टेक्स्ट उस क्रम में जिसमें वह फ़ाइल में रखा है। ज़्यादातर सॉफ़्टवेयर इसी तरह पढ़ते हैं।',
    rows: 'साधारण सॉफ़्टवेयर पूरे पेज को बाएँ से दाएँ पढ़ते हैं, कॉलम के आर-पार भी।',
    form: 'Vitae का अपना इम्पोर्ट किसी फ़ॉर्म की फ़ील्ड में क्या भरेगा।',
  },
  reader: 'सॉफ़्टवेयर इसे कैसे पढ़ता है',
  standards: (archive) =>
    `यह PDF दो मानकों पर बना है: स्क्रीन रीडर के लिए PDF/UA-1, आर्काइव के लिए ${archive}।`,
  archiveOnly: (archive) =>
    `यह PDF आर्काइव के मानक ${archive} पर बना है। स्क्रीन रीडर के मानक PDF/UA-1 को भी पूरा करने के लिए:`,
  obstacles: {
    untitled: 'अपना नाम जोड़ें।',
    'picture-without-text': 'अपना नाम या अपनी फ़ोटो का वर्णन जोड़ें।',
    'missing-characters': 'जो अक्षर प्रिंट नहीं हो सकते, उन्हें बदलें।',
  },
  noText: 'इस तरीके से कोई टेक्स्ट नहीं मिला।',
  noFields: 'कोई फ़ील्ड नहीं मिली।',
  fields: {
    name: 'नाम',
    email: 'ईमेल',
    phone: 'फ़ोन',
    employer: 'नियोक्ता',
    title: 'पदनाम',
    institution: 'शिक्षण संस्थान',
    dates: 'तारीखें',
    bullet: 'बुलेट पॉइंट',
  },
  pageLabel: (page) => `फ़ाइल का पेज ${number(page)}`,
  page: {
    title: 'रेज़्यूमे जाँचें',
    description:
      'किसी भी रेज़्यूमे का PDF यहाँ छोड़ें और देखें कि सॉफ़्टवेयर उसमें क्या पढ़ता है। खाता ज़रूरी नहीं; फ़ाइल आपके डिवाइस पर ही रहती है।',
    headline: 'देखें कि सॉफ़्टवेयर आपके रेज़्यूमे में क्या पढ़ता है',
    text: 'कोई PDF यहाँ छोड़ें या चुनें। वह इसी ब्राउज़र में पढ़ा जाता है और कहीं नहीं भेजा जाता।',
    choose: 'PDF चुनें',
    another: 'दूसरा PDF जाँचें',
    drop: 'जाँचने के लिए PDF यहाँ छोड़ें',
    bring: 'यह रेज़्यूमे इम्पोर्ट करें',
    bringHint: 'रेज़्यूमे को Vitae में खोलता है। सेव होने से पहले आप उसकी समीक्षा करते हैं।',
    notPdf: 'यह PDF नहीं है। कोई PDF फ़ाइल चुनें। कुछ भी नहीं बदला है।',
    wait: (name) => `पढ़ी जा रही है: ${name}…`,
    cancel: 'रोकें',
    result: (name) => `“${name}” के नतीजे`,
  },
}
