import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Hindi. */
export const apiKeys: typeof english = {
  title: 'API कुंजियाँ',
  text: 'किसी प्रोग्राम को अपने रेज़्यूमे पढ़ने और बदलने दें। हर प्रोग्राम के लिए अलग कुंजी बनाएँ।',
  docs: 'API के दस्तावेज़',
  none: 'आपकी कोई API कुंजी नहीं है।',
  make: 'कुंजी बनाएँ',
  name: 'नाम',
  nameHint: 'यह कुंजी किस काम के लिए है।',
  nameMissing: 'कुंजी के लिए नाम डालें।',
  scopesTitle: 'अनुमतियाँ',
  scopes: {
    read: { label: 'पढ़ना', hint: 'आपके रेज़्यूमे और कवर लेटर, उनके वर्शन और PDF।' },
    write: { label: 'पढ़ना और बदलना', hint: 'बनाना, एडिट करना और मिटाना भी।' },
    ai: { label: 'AI का इस्तेमाल', hint: 'सुझाव आपकी रोज़ की सीमा में गिने जाते हैं।' },
    admin: {
      label: 'प्रबंधन',
      hint: 'कुंजियाँ बनाना और निरस्त करना, आपका डेटा एक्सपोर्ट करना। आपका पासवर्ड या ईमेल कभी नहीं।',
    },
  },
  scopesMissing: 'कम से कम एक अनुमति चुनें।',
  expires: 'कितने समय बाद खत्म हो',
  lives: { '30': '30 दिन', '90': '90 दिन', '365': '1 साल', never: 'कभी नहीं' },
  submit: 'कुंजी बनाएँ',

  madeTitle: (name) => `“${name}” के लिए कुंजी`,
  madeText: 'इसे अभी कॉपी करें। यह फिर नहीं दिखाई जाएगी।',
  madeLabel: 'कुंजी',
  copy: 'कॉपी करें',
  copied: 'कॉपी हो गई',
  kept: 'सेव कर ली',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'कभी इस्तेमाल नहीं हुई',
  usedToday: 'आज इस्तेमाल हुई',
  usedYesterday: 'कल इस्तेमाल हुई',
  used: (date) => `आखिरी बार ${date} को इस्तेमाल हुई`,
  endsToday: 'आज खत्म होगी',
  ends: (date) => `${date} को खत्म होगी`,
  ended: 'खत्म हो चुकी है',
  endless: 'कभी खत्म नहीं होगी',
  revoke: 'निरस्त करें',
  revokeNamed: (name) => `निरस्त करें: ${name}`,
  revoked: (name) => `“${name}” की कुंजी अब काम नहीं करती।`,
  full: 'एक खाते में जितनी कुंजियाँ हो सकती हैं, उतनी हो चुकी हैं। नई बनाने के लिए कोई एक निरस्त करें।',
}
