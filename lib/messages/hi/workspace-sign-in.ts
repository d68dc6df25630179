import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Hindi. */
export const workspaceSignIn: typeof english = {
  title: 'साइन इन',
  text: 'सदस्यों को अपने संगठन के पहचान प्रदाता (OpenID Connect) से साइन इन करने दें।',
  managedText:
    'साइन इन कैसे होगा, यह इस सर्वर को चलाने वाला व्यक्ति तय करता है। यहाँ वर्कस्पेस का अपना पहचान प्रदाता नहीं हो सकता।',
  issuer: 'जारीकर्ता (issuer)',
  clientId: 'क्लाइंट आईडी',
  clientSecret: 'क्लाइंट सीक्रेट',
  secretHint: 'मौजूदा सीक्रेट रखने के लिए इसे खाली छोड़ें।',
  domains: 'ईमेल डोमेन',
  domainsHint: 'एक से ज़्यादा को कॉमा से अलग करें।',
  isOpen: 'इनमें से किसी डोमेन वाला हर व्यक्ति शामिल हो सकता है',
  role: 'नए सदस्यों की भूमिका',
  redirectUri: 'रीडायरेक्ट यूआरआई',
  signInUrl: 'साइन इन लिंक',
  save: 'सेव करें',
  saved: 'सेव हो गया।',
  refused:
    'कुछ भी सेव नहीं हुआ। जारीकर्ता, सीक्रेट और डोमेन जाँचें: प्रदाता तक पहुँच हो और वह OpenID Connect का समर्थन करे।',
  verified: 'सत्यापित',
  notVerified: 'सत्यापित नहीं',
  verifyText: 'डोमेन तब मान्य होता है जब उसके DNS में यह TXT रिकॉर्ड हो:',
  verify: 'फिर से जाँचें',
  remove: 'प्रदाता हटाएँ',
  removed: 'सदस्य अब इस प्रदाता से साइन इन नहीं कर सकते। वे सदस्य बने रहते हैं।',
  provisioning: 'सदस्य प्रबंधन (SCIM)',
  provisioningText: 'आपकी डायरेक्टरी सदस्यों को जोड़ती और हटाती है। किसी का खाता कभी नहीं मिटाया जाता।',
  provisioningOff: 'SCIM से सदस्य प्रबंधन इस सर्वर पर बंद है। इसे चलाने वाला व्यक्ति इसकी अनुमति दे सकता है।',
  url: 'SCIM पता',
  makeToken: 'टोकन बनाएँ',
  token: 'टोकन',
  tokenHint: 'टोकन केवल मालिक बना सकता है। वह तब तक काम करता है जब तक उसकी भूमिका मालिक है।',
  tokenRevoked: 'टोकन अब काम नहीं करता।',
}
