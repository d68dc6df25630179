import type { WishWords } from '../types'

export const englishWishes: WishWords = {
  openings:
    "i would be glad to|i would be very glad to|i would be happy to|i would be very happy to|i would be pleased to|i would be delighted to|i' d be glad to|i' d be happy to|i' d be delighted to|i would welcome|i' d welcome|i would like to|i would love to|i' d like to|i' d love to|i would very much like to|it would be a pleasure to|i hope to|i look forward to|i am looking forward to|i' m looking forward to|please let me know|i am interested in|i am very interested in|i am writing to apply for|i am applying for",
  rest: 'talk|talking|speak|speaking|discuss|discussing|meet|meeting|hear|hearing|hear more|hearing more|learn more|learning more|know more|tell you more|join|joining|talk to you|your|you|with you|from you|to you|with|to|from|about|the|a|an|this|that|in|for|of|at|and|or|if|it|soon|in person|further|any questions|you have any questions|chance|opportunity|conversation|interview|call|my application|my letter|my cv|role|position|job|vacancy|post|team|company|how i can help|how i could help|how i might help|how i can contribute|how i could contribute|how i might contribute|what you need|what you are looking for|whether we are a good match',
  whole:
    'thank you|thank you very much|thank you for your time|thank you very much for your time|thank you for your consideration|thank you for your time and consideration|thank you for considering my application|thank you very much for considering my application|thank you for reading|thank you for reading my letter|thank you for reading my application|many thanks for your time|with kind regards|kind regards|best regards|yours sincerely',
}
