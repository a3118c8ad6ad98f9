"""Clients, their referrals and pathway, entries of their files, agencies and consultations."""
