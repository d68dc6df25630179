import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Simplified Chinese. */
export const requestedCvs: typeof english = {
  title: '请求',
  text: '为某个职位请求一份简历，稍后再来取。你自己的简历不会改变。',
  guest:
    '你离开后我们也会继续处理请求，因此需要账号来保存结果。没有账号时，你可以在编辑器中将简历与职位描述进行比较。',
  formTitle: '请求简历',
  cv: '简历',
  job: '职位描述',
  jobHint: '请粘贴招聘信息的文字。',
  jobRefused: '无法将其用作职位描述：太短或太长。',
  noCvs: '你的账号中还没有简历，请先创建一份。',
  busy: '我们已在处理五个请求，请等其中一个结束。',
  begun: '正在处理。你可以关闭此页面。',
  listTitle: '你的请求',
  none: '你没有请求。',
  states: {
    waiting: '等待中',
    running: '进行中',
    done: '已完成',
    failed: '失败',
    cancelled: '已停止',
  },
  otherCv: '另一份简历',
  asked: (date) => `请求于 ${date}`,
  ends: (date) => `将于 ${date} 删除`,
  stop: '停止',
  withoutModel: '不用 AI 再试',
  files: '显示文件',
  page: '网页',
  report: '更改内容（JSON）',
}
