/**
 * What newsletters, social networks and advertisers add to a link so that they
 * can tell who followed it from where: Google, Meta, Microsoft, Mailchimp,
 * HubSpot, Marketo and others, each under names that nothing else has.
 */
const everywhere =
  /^(?:utm_[\w-]+|mtm_\w+|pk_\w+|matomo_\w+|piwik_\w+|hsa_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_(?:source|campaignid)|srsltid|_g[al]|msclkid|yclid|twclid|ttclid|ScCid|epik|igsh(?:id)?|mc_[ce]id|mkt_tok|_hsenc|_hsmi|hsCtaTracking|oly_(?:anon|enc)_id|vero_id|li_fat_id|s_kwcid|_branch_match_id|__s|_kx|ck_subscriber_id|ml_subscriber(?:_hash)?|ss_email_id|wickedid|irclickid|rb_clickid|guce_referrer(?:_sig)?|guccounter|trkCampaign|wt_mc)$/i;

/** What means that on these sites alone. */
const onSites: readonly (readonly [host: RegExp, names: RegExp])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|spotify\.com)$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)(?:twitter|x)\.com$/, /^(?:s|t|ref_src|ref_url)$/],
  [/(?:^|\.)linkedin\.com$/, /^(?:trk|lipi|lici|rcm)$/],
  [/(?:^|\.)reddit\.com$/, /^(?:share_id|rdt|ref_source)$/],
  [/(?:^|\.)tiktok\.com$/, /^(?:_t|_r|is_from_webapp|sender_device)$/],
  [/(?:^|\.)apnews\.com$|(?:^|\.)nytimes\.com$|(?:^|\.)theguardian\.com$/, /^(?:smid|smtyp|CMP)$/],
];

/** Whether what is added to an address under a name follows whoever goes there. */
export function follows(name: string, host: string): boolean {
  return everywhere.test(name) || onSites.some(([site, names]) => site.test(host) && names.test(name));
}
