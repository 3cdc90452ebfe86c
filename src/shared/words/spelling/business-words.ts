/**
 * Words that founders write and the dictionaries don't know, small letters, reviewed by hand. What has a plural or another form is there with it.
 */
export const businessWords: readonly string[] = `
accelerator accelerators acquihire advisor advisors agentic analytics annualised annualized antitrust API APIs app apps asynchronous
autocomplete autonomous autosave backend backends backlog backlogs backtest backtested backtesting backtests benchmarked benchmarking bioinformatics biometric biometrics
biotech blockchain blockchains bootstrapped bootstrapping bot bots brainstorm brainstorming breakeven broadband buyout buyouts captable chatbot chatbots
checkbox checkboxes checklist checklists checkout checkouts chipset chipsets clawback clawbacks clickable clickthrough clinician clinicians cloud cloudlike
cofounder cofounders cofounded codebase codebases cohort cohorts comms compliant copilot copilots coworking coworker coworkers crowdfund crowdfunded crowdfunding
cryptocurrency cryptocurrencies cryptographic customizable customisable cyber cybersecurity dashboard dashboards datacenter datacentre datacenters datacentres dataset datasets deadlined decarbonise
decarbonize deduplicate deduplicated deduplication deeptech deliverable deliverables dev devops dilutive disintermediate dogfood dogfooding download downloadable downsell downside downtime
ebook ecommerce ecosystem ecosystems edtech email emailed emailing emails embeddings encrypt encrypted encryption endpoint endpoints ergonomic escrow ethernet extensibility
failover feedstock fibre fintech fintechs firewall firewalls firmware foodtech foundational founder founders freelancers freemium frontend frontends fulfil fulfilment fulfillment
fundraise fundraised fundraiser fundraises fundraising gamification gamified genomics geofence geospatial globalised goodwill governance greenfield hackathon hackathons handoff handoffs
hardcoded hashtag healthcare healthtech heatmap heatmaps homepage homepages hotspot hotspots hyperscaler hyperscalers hypergrowth ideation inbox inboxes incubator incubators
influencer influencers infographic infographics insourced insourcing insurtech intranet interoperability interoperable invoicing iteratively kanban keyword keywords kickoff kickoffs landlord
latencies leaderboard leaderboards legaltech lifecycle lifecycles livestream livestreams localisation localization logistics lookalike lookalikes machine
makerspace marketplace marketplaces martech medtech merchandising metadata microservice microservices microsite middleware milestone milestones mindshare misclassified
mockup mockups modularity monetisation monetise monetised monetization monetize monetized monetizing multimodal multinational multinationals multitenant nanotech nearshore neobank
neobanks newsfeed newsletter newsletters niche niches nonprofit nonprofits offboarding offline offshoring offtake omnichannel onboard onboarded onboarding onboards
online onsite opex optimisation optimization optimise optimize ons orchestrate outlier outliers outperform outsource outsourced outsourcer outsourcing overage overages overfit overfitting
paywall paywalls payor payors payroll peering pharma phishing pilot pipeline pipelines plaintext playbook playbooks plugin plugins podcast podcasts portfolio
postdoc postdocs preorder preorders pre prepaid prepay prepayment prepayments preprocess preprocessing prioritisation prioritization productised productized proptech proration proptechs
prosumer prosumers prototyping provider provisioning radiograph radiographs rata radiologist radiologists ransomware readout readouts realtime rebill rebilling rebrand rebranded rebranding reconfigurable refactor
refactored refactoring regtech reimbursable reinsurance reinsurer reinsurers remarketing reorder resends repeatability reproducibility resell reseller resellers reselling resilient retarget retargeting
retrain retrained retraining reusability revenue revenues roadmap roadmaps roadshow roadshows robo rollback rollbacks rollout rollouts runbook runbooks runway runways
scalability scalable scaleup scaleups scorecard scorecards screenshot screenshots scrollable segmentation semiconductor semiconductors serverless shareable shareholding shareholdings shortlist shortlisted
siloed smartphone smartphones smartwatch snapshot snapshots sourcing spam spinout spinouts spreadsheet spreadsheets stablecoin stablecoins stakeholder stakeholders startup startups streamlined
subcategory subdomain subsegment subsegments subtask subtasks subteam superuser supplychain sync synced syncing syncs sysadmin teardown teardowns telehealth telematics telemedicine
tenancy testbed testbeds throughput timeframe timeframes timeline timelines timestamp timestamps timesheet timesheets tokenisation tokenization tokenise tokenize tokenizer touchpoint touchpoints traceability
tradeoff tradeoffs triage triaged triages triaging ubiquitous unbundle unbundled unbundling undercapitalised undercapitalized underpenetrated underserved unicorn unicorns unpriced unprofitable unscalable
upfront upload uploaded uploading uploads upsell upselling upsells upside upskill upskilled upskilling uptake uptime usability username usernames
vendor vendors versioned versioning vesting viral virality walkthrough walkthroughs warehousing wearable wearables webhook webhooks webinar webinars webpage webpages website websites
whitelabel whitelist whitelisted whitepaper whitepapers wifi wireframe wireframes wireless workaround workarounds workflow workflows workload workloads workshop workshops workstream workstreams
`
  .trim()
  .split(/\s+/);
