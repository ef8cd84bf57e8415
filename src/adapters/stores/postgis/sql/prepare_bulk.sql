SELECT set_config('session_replication_role', 'replica', true)
WHERE current_setting('is_superuser') = 'on'
