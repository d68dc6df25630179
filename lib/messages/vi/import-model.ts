import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the review of an imported file about an AI model that reads all of it, in Vietnamese. */
export const importModel: typeof english = {
  read: 'Đọc lại bằng AI',
  offer: 'Các mục bị lẫn hoặc thiếu? AI có thể đọc lại cả tệp. Bạn có thể hoàn tác.',
  stop: 'Dừng',
  stages: {
    waiting: 'Đang chờ bắt đầu.',
    reading: 'Đang đọc.',
    drafting: 'AI đang đọc tệp.',
    checking: 'Đang kiểm tra câu trả lời.',
  },
  stay: 'Có thể mất vài phút. Bạn vẫn làm tiếp ở đây được. Nếu bạn rời màn hình xem lại này, việc đọc sẽ dừng.',
  ready: 'AI đã đọc xong tệp. Phần bạn đang làm không bị gián đoạn.',
  show: 'Hiện kết quả',
  withAi: 'Đọc bằng AI.',
  marked: (count) => plural(count, { other: '# ô khác đi, mỗi ô được đánh dấu “Cần kiểm tra”.' }),
  same: 'Mọi ô đều giống nhau.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `trong “${entry}”`,
    values: (parts) => `Không có AI: ${parts.join(' · ')}`,
    leftOver: 'Không có AI: chưa xếp chỗ',
  },
  sent: 'Bạn đã gửi nội dung chữ của tệp này đến một mô hình AI. Bản thân tệp vẫn ở trên thiết bị này.',
  unchanged: 'Không có gì thay đổi.',
  failures: {
    'too-long': 'Tệp này có nhiều chữ hơn mức mô hình AI đọc được một lần, nên chưa được gửi đi.',
    'nothing-found':
      'Không có gì trong câu trả lời của mô hình AI nằm trong tệp của bạn, nên không dùng được.',
    'gave-up': 'Xử lý tệp này mất quá nhiều thời gian nên đã dừng. Hãy thử lại.',
  },
  consent: {
    title: 'Đọc tệp này bằng AI?',
    sends: (model) =>
      `Thao tác này gửi nội dung chữ của tệp đến ${model}: từng dòng, kèm trang, cột và hình thức của dòng, chẳng hạn cỡ chữ.`,
    marks:
      'Địa chỉ email, số điện thoại, địa chỉ nhà, liên kết và tên của bạn được thay bằng ký hiệu như [email 1], ở những chỗ nhận ra được. Chúng được đặt lại ngay trên thiết bị này.',
    asIs: 'Mọi thứ khác được gửi nguyên như vậy. Trong đó có thể có tên người dùng, hoặc một phần tên của bạn, mà chúng tôi không nhận ra.',
    notSent: 'Bản thân tệp và hình ảnh trong tệp không được gửi.',
    returns:
      'AI chỉ cho biết chữ nào thuộc về chỗ nào: mọi chữ vẫn lấy từ tệp của bạn. Bạn có thể hoàn tác kết quả.',
    cancel: 'Hủy',
    send: 'Gửi và đọc',
  },
}
