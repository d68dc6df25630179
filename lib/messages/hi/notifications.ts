import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of the notifications, in Hindi: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0 ? 'सूचनाएँ' : plural(unread, { one: 'सूचनाएँ, # नई', other: 'सूचनाएँ, # नई' }),
  title: 'सूचनाएँ',
  none: 'अभी कोई सूचना नहीं है। आपके खाते की ज़रूरी बातें यहाँ दिखती हैं।',
  unknown: 'आपकी सूचनाएँ अभी लोड नहीं हुई हैं। कोशिश जारी है।',
  settingsLink: 'सूचनाओं की सेटिंग',
  unread: 'नई',
  today: 'आज',
  yesterday: 'कल',

  askedFor: {
    requirements: 'नौकरी के विवरण की आवश्यकताएँ',
    tailoring: 'नौकरी के विवरण के लिए सुझाव',
    wording: 'किसी टेक्स्ट के लिए बेहतर शब्द',
    letter: 'कवर लेटर का मसौदा',
    translation: 'अनुवाद',
    match: 'नौकरी के विवरण से मेल खाते रेज़्यूमे',
    interview: 'इंटरव्यू के सवाल',
    'import-help': 'इम्पोर्ट में AI की मदद',
    'import-reading': 'इम्पोर्ट की गई फ़ाइल AI से पढ़वाना',
    cv: 'किसी प्रोग्राम का माँगा हुआ रेज़्यूमे',
  },
  somethingAsked: 'आपका अनुरोध',
  requestDone: (what) => `${what}: तैयार`,
  requestFailed: (what) => `${what}: पूरा नहीं हो सका`,
  requestFailedText: 'कुछ भी खोया नहीं है। फिर से कोशिश की जा सकती है।',
  keyCreated: (name) => `API कुंजी बनाई गई: ${name}`,
  keyCreatedText: 'अगर यह आपने नहीं किया, तो इसे निरस्त करें, फिर अपना पासवर्ड बदलें।',
  newDevice: (device) => `नया साइन इन: ${device}`,
  newDeviceText: 'अगर यह आप नहीं थे, तो उस डिवाइस को साइन आउट करें, फिर अपना पासवर्ड बदलें।',
  deletionScheduled: (title) => `ट्रैश में: ${title}`,
  deletionScheduledText: (day) => `${day} को हमेशा के लिए मिटा दिया जाएगा।`,
  exportDone: 'आपका डेटा: डाउनलोड के लिए तैयार',
  exportDoneText: (day) => `फ़ाइल ${day} तक उपलब्ध है।`,
  exportFailed: 'आपका डेटा: एक्सपोर्ट नहीं हो सका',
  exportFailedText: 'कुछ भी खोया नहीं है। फिर से कोशिश की जा सकती है।',
  untitled: 'एक दस्तावेज़',

  settings: {
    text: 'चुनें कि आपको किन बातों की सूचना मिले। सूचनाओं में आपके रेज़्यूमे का टेक्स्ट कभी नहीं होता।',
    caption: 'घटनाएँ और उनकी सूचना का तरीका',
    event: 'घटना',
    ways: { app: 'ऐप में', mail: 'ईमेल से' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'सुझाव, मसौदा या अनुवाद तैयार है',
      'request-failed': 'अनुरोध पूरा नहीं हो सका',
      'key-created': 'API कुंजी बनाई गई',
      'new-device': 'नए डिवाइस से साइन इन हुआ',
      'deletion-scheduled': 'कोई दस्तावेज़ हमेशा के लिए मिट जाएगा',
      'export-ended': 'डेटा का एक्सपोर्ट तैयार है, या नहीं हो सका',
    },
    language: 'ईमेल की भाषा',
    noMail: 'इस सर्वर पर ईमेल सेट अप नहीं है, इसलिए कोई ईमेल नहीं भेजा जाता। आपकी सूचनाएँ घंटी के नीचे मिलेंगी।',
    notConfirmed: 'ईमेल पाने के लिए ऊपर अपनी प्रोफ़ाइल में अपने पते की पुष्टि करें।',
    saved: 'सेव हो गया।',
  },
}
