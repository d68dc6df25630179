import type { Sample } from './sample'

export const systemsAdministrator: Sample = {
  title: 'Systems administrator',
  name: 'Piotr Nakamura-Zielinski',
  label: 'Systems administrator, hospitals',
  email: 'piotr.nakamura@example.org',
  phone: '+48 555 010 814',
  city: 'Wrocław',
  region: 'Poland',
  countryCode: '',
  profile: { network: 'GitHub', username: 'piotr-example', url: 'github.com/piotr-example' },
  summary:
    'Systems administrator with twelve years in clinics, where a server that is down is a ward that waits. Automates what is done twice and writes down the rest.',
  work: [
    {
      position: 'Senior Systems Administrator',
      name: 'Odra Teaching Hospital',
      location: 'Wrocław',
      startDate: '2018-10',
      endDate: '',
      highlights: [
        'Run 420 virtual machines and the storage of all images, 1.1 petabytes, with a team of four.',
        'Made restore tests weekly instead of yearly; the last full one took 3 h 40 min.',
        'Replaced hand-made servers by Ansible roles; a new host takes 12 minutes instead of two days.',
        'Led the move of the patient record to a second site with 19 minutes of planned downtime.',
      ],
    },
    {
      position: 'Systems Administrator',
      name: 'Silesian Clinics',
      location: 'Opole',
      startDate: '2014-03',
      endDate: '2018-09',
      highlights: [
        'Introduced monitoring at six sites; calls at night fell by half.',
        'Segmented the network of 900 medical devices without touching a certificate of one.',
        'Wrote the guides that the on-call rota still uses.',
      ],
    },
    {
      position: 'Helpdesk Technician',
      name: 'Opole City Library',
      location: 'Opole',
      startDate: '2012-01',
      endDate: '2014-02',
      highlights: ['Supported 14 branches and moved their catalogue terminals to Linux.'],
    },
  ],
  education: [
    {
      institution: 'Silesian Polytechnic',
      studyType: 'Engineer',
      area: 'Computer Networks',
      startDate: '2008',
      endDate: '2012',
    },
  ],
  skills: [
    { name: 'Systems', keywords: ['Debian', 'Proxmox', 'Ceph', 'PostgreSQL', 'Active Directory'] },
    { name: 'Automation', keywords: ['Ansible', 'Python', 'Bash', 'GitLab CI'] },
    { name: 'Networks', keywords: ['VLANs', 'BGP', 'Firewalls', 'DICOM routing'] },
    { name: 'Monitoring', keywords: ['Prometheus', 'Grafana', 'Zabbix'] },
  ],
  certificates: [
    { name: 'Linux engineer', issuer: 'Open Systems Board', date: '2017-05' },
    { name: 'Security of medical devices', issuer: 'Health IT Academy', date: '2021-11' },
  ],
  projects: [
    {
      name: 'dicom-sieve',
      startDate: '2020',
      endDate: '',
      description: 'A small proxy that drops duplicate studies; used by nine hospitals.',
    },
  ],
  languages: [
    { language: 'Polish', fluency: 'native' },
    { language: 'Japanese', fluency: 'B1' },
    { language: 'English', fluency: 'C1' },
  ],
}
