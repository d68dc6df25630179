import type { SkillTable } from '../skill-table'

/** Infrastructure and operations. */
export const infrastructure: SkillTable = {
  category: 'infrastructure',
  rows: `
AWS = Amazon Web Services, Amazon AWS
Amazon EC2 = EC2, AWS EC2 > AWS
Amazon S3 = AWS S3, S3 buckets > AWS
AWS Lambda = Lambda functions > AWS, Serverless
Amazon DynamoDB = DynamoDB, AWS DynamoDB > AWS, NoSQL
Amazon RDS = RDS, AWS RDS, Amazon Aurora > AWS
Amazon ECS = ECS, AWS Fargate, AWS ECS > AWS, Software containers
Amazon EKS = EKS, AWS EKS > AWS, Kubernetes
AWS CloudFormation = CloudFormation, AWS CDK > AWS, Infrastructure as code
Amazon CloudWatch = CloudWatch, AWS CloudWatch > AWS
Microsoft Azure = Azure, MS Azure
Azure DevOps = VSTS > Microsoft Azure
Google Cloud = GCP, Google Cloud Platform
Google Kubernetes Engine = GKE > Google Cloud, Kubernetes
Oracle Cloud = OCI
Cloud computing = cloud infrastructure, cloud services, Cloud-Infrastruktur, informatique en nuage, computación en la nube, computação em nuvem
Serverless = serverless architecture
Heroku
Vercel
Netlify
Cloudflare
Software containers = containerisation, containerization, Containerisierung, conteneurisation
Docker = Docker Compose, Dockerfile > Software containers
Kubernetes = k8s, Kubernetes clusters > Software containers
^Helm = Helm charts > Kubernetes
OpenShift > Kubernetes
Podman > Software containers
Terraform = OpenTofu > Infrastructure as code
Pulumi > Infrastructure as code
Ansible > Infrastructure as code
~Puppet
Chef Infra = Chef cookbooks
Infrastructure as code = IaC
CI/CD = CI CD, continuous integration, continuous delivery, continuous deployment, intégration continue, integración continua, integração contínua, integrazione continua
Jenkins > CI/CD
GitHub Actions > CI/CD, GitHub
GitLab CI = GitLab CI/CD > CI/CD, GitLab
CircleCI > CI/CD
Argo CD = ArgoCD, GitOps > CI/CD
DevOps = DevSecOps
Site reliability engineering = SRE, site reliability
Linux = Ubuntu, Debian, Red Hat Enterprise Linux, RHEL, CentOS
Unix = AIX, Solaris
Windows Server = Windows Server administration
Active Directory = Azure AD, Entra ID, Microsoft Entra
System administration = sysadmin, systems administration, Systemadministration, administration système, administración de sistemas, administração de sistemas, amministrazione di sistema
VMware = vSphere, VMware ESXi > Virtualisation
Hyper-V > Virtualisation
Virtualisation = virtualization, Virtualisierung, virtualización, virtualização, virtualizzazione
Nginx
Apache HTTP Server = Apache web server
Prometheus > System monitoring
Grafana > System monitoring
Datadog > System monitoring
Splunk > System monitoring
New Relic > System monitoring
System monitoring = observability, OpenTelemetry, Observabilität
Elasticsearch = Elastic Stack, ELK stack, ELK, OpenSearch
RabbitMQ > Message queues
Apache Kafka = Kafka, Confluent Kafka > Message queues, Event streaming
Message queues = message queue, message brokers, ActiveMQ
Event streaming = stream processing, data streaming
Computer networking = computer networks, network administration, TCP/IP, Netzwerktechnik, Netzwerkadministration, réseaux informatiques, redes informáticas, redes de computadores, reti informatiche
Cisco networking = Cisco IOS, Cisco routers > Computer networking
DNS administration = DNS, DHCP > Computer networking
Load balancing = load balancers, Lastverteilung
VPN = virtual private networks > Computer networking
VoIP = voice over IP
IT support = helpdesk, help desk, technical support, IT helpdesk, service desk, Anwenderbetreuung, support informatique, soporte técnico, suporte técnico, assistenza tecnica
ITIL = IT service management, ITSM
ServiceNow
Incident management = Störungsmanagement, gestion des incidents, gestión de incidencias, gestão de incidentes
On-call support = on-call rotation, on call, Rufbereitschaft, Bereitschaftsdienst, astreinte, astreintes, reperibilità
Disaster recovery = business continuity, Notfallwiederherstellung, plan de reprise
Performance tuning = performance optimisation, performance optimization, Performanceoptimierung, optimisation des performances
`,
}

/** Software engineering practice and testing. */
export const craft: SkillTable = {
  category: 'software',
  rows: `
Git = Git flow, Gitflow, git version control
GitHub > Git
GitLab > Git
Bitbucket > Git
Subversion = SVN, Apache Subversion
Version control = source control, Versionsverwaltung, Versionskontrolle, gestion de versions, control de versiones, controle de versão, controllo di versione
Code review = code reviews, pull request reviews, revue de code, revisión de código, revisão de código, revisione del codice
Unit testing = unit tests, JUnit, pytest, NUnit, ~Jest, Vitest, RSpec, Modultests, tests unitaires, pruebas unitarias, testes unitários, test unitari
Test-driven development = TDD, test driven, testgetriebene Entwicklung
Behaviour-driven development = BDD, behavior driven development, Cucumber BDD, Gherkin
Test automation = automated testing, automated tests, Testautomatisierung, automatisation des tests, automatización de pruebas, automação de testes, automazione dei test
Selenium = Selenium WebDriver > Test automation
~Cypress > Test automation
~Playwright > Test automation
Software testing = QA testing, manual testing, regression testing, Softwaretest, Softwaretests, tests logiciels, pruebas de software, testes de software, collaudo software
Load testing = performance testing, JMeter, k6 load testing, Lasttests
Debugging = troubleshooting, Fehlersuche, Fehlerbehebung, débogage, dépannage, depuración, resolución de problemas técnicos, depuração
Refactoring = code refactoring
Technical documentation = technical writing, Technische Dokumentation, documentation technique, rédaction technique, documentación técnica, documentação técnica, documentazione tecnica
Pair programming = mob programming
Webpack
Apache Maven = ~Maven, Gradle
API design = API development, Schnittstellenentwicklung, conception d'API, diseño de API
~Swagger = OpenAPI
^Postman
Open source = open-source contributions
`,
}
