import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('hi')

const inMinutes = (minutes: number) => plural(minutes, { one: '# मिनट', other: '# मिनट' })

const footer = (place: string) =>
  `\n\n—\nVitae, ${place}\nआपको यह ईमेल इसलिए मिला, क्योंकि किसी ने वहाँ यह पता इस्तेमाल किया।`

/** The texts of the emails about sign-in, in Hindi. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code}: Vitae के लिए आपका कोड`,
    text:
      `आपका कोड है ${code}\n\nइसे उस पेज पर डालें जहाँ आप खाता बना रहे हैं। यह ${inMinutes(minutes)} तक मान्य है।\n\nअगर आपने इसे नहीं माँगा, तो इस ईमेल को अनदेखा करें: कोड के बिना कोई खाता नहीं बनता।` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'आपका Vitae खाता पहले से है',
    text:
      `किसी ने इस पते से खाता बनाने की कोशिश की, जिसका खाता पहले से है। कुछ भी नहीं बदला है।\n\nअगर यह आप थे, तो साइन इन करें: ${signIn}\nपासवर्ड भूल गए? ${reset}\n\nअगर यह आप नहीं थे, तो आपको कुछ करने की ज़रूरत नहीं है।` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code}: Vitae के लिए आपके पते की पुष्टि`,
    text:
      `आपका कोड है ${code}\n\nइसे अपने खाते की सेटिंग में डालें। यह ${inMinutes(minutes)} तक मान्य है।\n\nअगर आपने इसे नहीं माँगा, तो इस ईमेल को अनदेखा करें: कोड के बिना कुछ नहीं बदलता।` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Vitae में आपका पता डाला गया',
    text:
      'किसी दूसरे खाते में साइन इन किए हुए व्यक्ति ने यह पता इस्तेमाल करने की कोशिश की, जिसका अपना खाता है। कुछ भी नहीं बदला है।\n\nअगर यह आप थे, तो उसकी जगह इस पते से साइन इन करें।' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'आपके Vitae खाते का ईमेल बदला गया',
    text:
      'अब से आपके खाते के ईमेल दूसरे पते पर जाएँगे, और साइन इन उसी पते से होगा।\n\nअगर यह आप नहीं थे, तो कोई और आपके खाते में साइन इन है: इस सर्वर को चलाने वाले व्यक्ति से तुरंत संपर्क करें।' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Vitae के लिए नया पासवर्ड चुनें',
    text:
      `नया पासवर्ड चुनने के लिए यह लिंक खोलें:\n\n${link}\n\nयह एक बार और ${inMinutes(minutes)} तक काम करता है। उसके बाद सभी डिवाइस पर फिर से साइन इन करना होगा।\n\nअगर आपने इसे नहीं माँगा, तो इस ईमेल को अनदेखा करें: आपका पासवर्ड वही रहता है।` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} ने आपको Vitae के एक वर्कस्पेस में बुलाया`,
    text:
      `${inviter} ने आपको वर्कस्पेस “${workspace}” में बुलाया है। इसके सदस्य मिलकर रेज़्यूमे पर काम करते हैं। आपके अपने दस्तावेज़ निजी रहते हैं।\n\nआमंत्रण स्वीकार करने के लिए यह लिंक खोलें:\n\n${link}\n\nयह एक बार, इसी ईमेल पते के लिए, ${day} तक काम करता है।\n\nअगर आप भेजने वाले को नहीं जानते, तो इस ईमेल को अनदेखा करें: लिंक के बिना कुछ नहीं होता।` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'आपका Vitae पासवर्ड बदला गया',
    text:
      `आपके खाते का पासवर्ड बदला गया, और आपके दूसरे डिवाइस साइन आउट हो गए।\n\nअगर यह आप नहीं थे, तो अभी नया पासवर्ड चुनें: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Vitae में आपके साइन इन का तरीका बदला है',
    text:
      `${
        {
          'totp-on': 'दो चरणों में पुष्टि चालू की गई: अब साइन इन पर ऐप का कोड माँगा जाता है।',
          'totp-off': 'दो चरणों में पुष्टि बंद की गई: अब साइन इन पर ऐप का कोड नहीं माँगा जाता।',
          'passkey-added': 'आपके खाते में एक पासकी जोड़ी गई।',
          'passkey-removed': 'आपके खाते से एक पासकी हटाई गई।',
          'provider-linked': 'आपके खाते में साइन इन का एक और तरीका जोड़ा गया।',
          'provider-unlinked': 'आपके खाते से साइन इन का एक तरीका हटाया गया।',
        }[what]
      }\n\nअगर यह आप नहीं थे, तो अपना पासवर्ड बदलें। इससे बाकी सभी डिवाइस साइन आउट हो जाते हैं।` +
      footer(place),
  }),
}
