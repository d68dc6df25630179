import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Questions that may be asked in an interview, in Vietnamese. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Hãy kể về một lần bạn cần đến điều này: “${words}”.`,
    years: (words) => `Phần nào trong công việc của bạn được tính vào “${words}”?`,
    degree: (words) =>
      `Công việc yêu cầu “${words}”. Việc học giúp gì cho bạn trong công việc này?`,
    language: (words) => `Công việc yêu cầu “${words}”. Bạn đã dùng ngôn ngữ này ở đâu?`,
    licence: (words) => `Công việc yêu cầu “${words}”. Đến nay bạn đã dùng nó thế nào?`,
    quality: (words) =>
      `Công việc yêu cầu “${words}”. Hãy kể về một lần người khác thấy điều đó ở bạn.`,
    partly: (words) => `CV của bạn cho thấy một phần yêu cầu: “${words}”. Bạn có thể nói thêm gì?`,
    unclear: (words) =>
      `Công việc yêu cầu “${words}”. Trong CV của bạn chỉ tìm thấy điều tương tự. Bạn sẽ nói gì?`,
    gap: (words) => `Công việc yêu cầu “${words}”. Không tìm thấy trong CV của bạn. Bạn sẽ nói gì?`,
    newest: (post) => `Hãy kể về công việc của bạn: “${post}”.`,
    leaving: (post) => `Vì sao bạn muốn rời “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        other: `Công việc “${post}” kéo dài # tháng. Vì sao bạn rời đi?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        other: `CV của bạn có # tháng giữa “${before}” và “${after}”. Khi đó bạn làm gì?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        other: `“${post}” kết thúc # tháng trước. Từ đó đến nay bạn làm gì?`,
      }),
    'new-field': (before, after) => `Bạn chuyển từ “${before}” sang “${after}”. Vì sao bạn chuyển?`,
    'other-field': (post, job) =>
      `Bạn đến từ “${post}”, còn công việc này là “${job}”. Vì sao bạn muốn chuyển?`,
    figure: (figure) => `Điều gì đứng sau “${figure}”, và bạn đã góp phần thế nào?`,
    employer: (employer) => `Vì sao bạn muốn làm việc cho “${employer}”?`,
    yourself: () => 'Hãy giới thiệu về bạn.',
    strengths: () => 'Bạn đặc biệt giỏi việc gì?',
    weakness: () => 'Điều gì khó với bạn, và bạn làm gì với điều đó?',
    conflict: () => 'Hãy kể về một xung đột trong công việc. Bạn đã làm gì?',
    failure: () => 'Hãy kể về một việc không thành. Bạn học được gì?',
    future: () => 'Vài năm nữa bạn muốn ở đâu?',
    'your-questions': () => 'Bạn có câu hỏi nào cho chúng tôi không?',
    how: (words) => `Bạn đã làm việc này thế nào: “${words}”?`,
    hardest: (words) => `Phần khó nhất của việc này là gì: “${words}”?`,
    result: (words) => `Kết quả ra sao, và làm sao bạn biết: “${words}”?`,
    part: (words) => `Phần việc của riêng bạn là gì: “${words}”?`,
    again: (words) => `Hôm nay bạn sẽ làm khác điều gì: “${words}”?`,
    learned: (words) => `Bạn học được gì từ việc này: “${words}”?`,
    begin: (words) => `Bạn sẽ bắt đầu việc này ở đây thế nào: “${words}”?`,
    interest: (words) => `Điều gì ở việc này làm bạn quan tâm: “${words}”?`,
    difficult: (words) => `Điều gì ở việc này sẽ khó với bạn: “${words}”?`,
    transfer: (job, cv) =>
      `Công việc yêu cầu “${job}”, và CV của bạn viết “${cv}”. Điều này giúp gì cho điều kia?`,
  },
}
