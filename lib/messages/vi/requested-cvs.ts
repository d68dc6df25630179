import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Vietnamese. */
export const requestedCvs: typeof english = {
  title: 'Yêu cầu',
  text: 'Yêu cầu một CV cho một công việc rồi quay lại lấy sau. CV của chính bạn không thay đổi.',
  guest:
    'Chúng tôi xử lý yêu cầu khi bạn vắng mặt, nên cần một tài khoản để lưu kết quả. Không có tài khoản, bạn vẫn có thể so sánh CV với mô tả công việc trong trình soạn thảo.',
  formTitle: 'Yêu cầu một CV',
  cv: 'CV',
  job: 'Mô tả công việc',
  jobHint: 'Hãy dán nội dung tin tuyển dụng.',
  jobRefused: 'Chúng tôi không dùng được nội dung này làm mô tả công việc: quá ngắn hoặc quá dài.',
  noCvs: 'Tài khoản của bạn chưa có CV nào. Hãy tạo một CV trước.',
  busy: 'Chúng tôi đang xử lý năm yêu cầu. Hãy đợi một yêu cầu kết thúc.',
  begun: 'Chúng tôi đang xử lý. Bạn có thể đóng trang này.',
  listTitle: 'Yêu cầu của bạn',
  none: 'Bạn chưa có yêu cầu nào.',
  states: {
    waiting: 'Đang chờ',
    running: 'Đang xử lý',
    done: 'Sẵn sàng',
    failed: 'Không thành công',
    cancelled: 'Đã dừng',
  },
  otherCv: 'CV khác',
  asked: (date) => `Yêu cầu vào ${date}`,
  ends: (date) => `Sẽ xóa vào ${date}`,
  stop: 'Dừng',
  withoutModel: 'Thử không dùng AI',
  files: 'Hiện các tệp',
  page: 'Trang web',
  report: 'Những gì đã thay đổi (JSON)',
}
