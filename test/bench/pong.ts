import { Client, ComponentType, GatewayIntentBits, MessageFlags } from 'discord.js';

// The least that a bot can do, to measure this one by: whatever it is told of, it says "pong".
const { DISCORD_API_URL = '', DISCORD_TOKEN = '' } = process.env;
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API_URL } });
client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content: 'pong' }],
    allowedMentions: { parse: [] },
  });
});
client.on('clientReady', () => process.stdout.write('"msg":"Ready"\n'));
await client.login(DISCORD_TOKEN);
