import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'टिप्पणियाँ लोड हो रही हैं…',
  none: 'अभी कोई टिप्पणी नहीं है। किसी शेयर लिंक की सेटिंग में टिप्पणियों की अनुमति दें, वे यहाँ दिखेंगी।',
  closed: (count) => `बंद टिप्पणियाँ: ${count}`,
  whole: 'पूरे दस्तावेज़ पर',
  changed: 'ये शब्द तब से बदल गए हैं, या अब नहीं हैं।',
  goTo: 'शब्दों पर जाएँ',
  answer: 'आपका जवाब',
  answerHint: 'जिसके पास यह लिंक है, वह इसे पढ़ सकता है।',
  send: 'जवाब भेजें',
  you: 'आप',
  resolve: 'हल करें',
  reopen: 'फिर से खोलें',
  remove: 'मिटाएँ',
  removed: 'टिप्पणी मिटा दी गई',
  suggested: 'इसके बदले सुझाव',
  accept: 'स्वीकार करें',
  dismiss: 'अस्वीकार करें',
  states: {
    resolved: 'हल हो गया',
    dismissed: 'सुझाव अस्वीकार किया गया',
    taken: 'सुझाव स्वीकार किया गया',
  },
}
